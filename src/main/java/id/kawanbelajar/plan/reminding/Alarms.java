package id.kawanbelajar.plan.reminding;

import java.time.Instant;

/**
 * Keeps what must ring later, over restarts. What belongs to a person goes when the person is erased. Safe for use by many
 * threads.
 */
public interface Alarms {
    /**
     * Lets an alarm ring at a moment, instead of when it would have; at once where that has passed. Of somebody who is not
     * stored, or not any more, nothing is kept.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept; retrying may help
     */
    void set(Alarm alarm, Instant at);
}
