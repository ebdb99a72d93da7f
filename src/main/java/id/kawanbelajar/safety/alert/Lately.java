package id.kawanbelajar.safety.alert;

import id.kawanbelajar.safety.Verdict.Distress;

/**
 * That a student wrote of danger in the hours before.
 *
 * @param distress of what kind
 * @param raised who knows of it
 */
public record Lately(Distress distress, Raised raised) {}
