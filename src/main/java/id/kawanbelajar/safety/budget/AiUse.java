package id.kawanbelajar.safety.budget;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts the minutes in which a model explained to somebody. They go with the person. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface AiUse {
    /** Returns the minutes of a day; 0 for somebody unknown. */
    int minutes(String person, LocalDate day);

    /** Adds minutes to a day. */
    void add(String person, LocalDate day, int minutes, Instant at);
}
