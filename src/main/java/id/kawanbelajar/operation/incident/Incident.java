package id.kawanbelajar.operation.incident;

import java.time.Duration;
import java.time.Instant;

/**
 * Personal data that got lost, seen or changed.
 *
 * @param happened what happened, in plain words
 * @param found when somebody at the school knew of it, from which the clock runs
 * @param data which data
 * @param people how many people it is about, as far as is known; may be words
 * @param handled what was done so far; may be blank
 */
public record Incident(String happened, Instant found, String data, String people, String handled) {
    /** How long after it was found people and authority must have been told: 3 × 24 hours. */
    public static final Duration TERM = Duration.ofDays(3);

    public Incident {
        if (happened.isBlank() || data.isBlank() || people.isBlank()) {
            throw new IllegalArgumentException("an incident says what happened, to which data, of how many");
        }
    }

    /** Returns by when people and authority must have been told. */
    public Instant due() {
        return found.plus(TERM);
    }
}
