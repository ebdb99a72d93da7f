package id.kawanbelajar.plan.reminding;

import java.time.Instant;

/**
 * Keeps how persons want to be reminded. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface ReminderChoices {
    /** Returns the choice of this person, {@link ReminderChoice#USUAL} where they made none. */
    ReminderChoice find(String person);

    /** Keeps it instead of what was there. */
    void keep(String person, ReminderChoice choice, Instant at);
}
