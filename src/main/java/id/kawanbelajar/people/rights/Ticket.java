package id.kawanbelajar.people.rights;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody asked about data.
 *
 * @param number by which it is known
 * @param person internal id of whose data
 * @param askedBy internal id of who asked: the person, or a guardian; null once they are erased
 * @param kind what was asked
 * @param words in their own words; may be blank
 * @param at when
 * @param settled when it was done; null until then
 */
public record Ticket(
        long number,
        String person,
        @Nullable String askedBy,
        Kind kind,
        String words,
        Instant at,
        @Nullable Instant settled) {
    /** So long anything asked about data may take, by the law: 3 × 24 hours. */
    public static final Duration WITHIN = Duration.ofDays(3);

    /** When whoever is to do it is reminded. */
    public static final Duration REMIND = Duration.ofDays(2);

    /** What can be asked. */
    public enum Kind {
        SEE,
        DOWNLOAD,
        CORRECT,
        OBJECT
    }

    public Ticket {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a ticket is about somebody");
        }
    }

    /** Returns by when it must be done. */
    public Instant due() {
        return at.plus(WITHIN);
    }
}
