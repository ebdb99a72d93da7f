package id.kawanbelajar.safety;

import java.time.Instant;

/**
 * Remembers that a message told of danger: its kind and time, never its words. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface SafetyEvents {
    /** Records an event once, however often the same message comes. */
    void record(String person, String messageId, Verdict verdict, Instant at);
}
