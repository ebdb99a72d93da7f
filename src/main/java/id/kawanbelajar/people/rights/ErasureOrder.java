package id.kawanbelajar.people.rights;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to be erased, or was; all that is kept of them afterwards.
 *
 * @param person internal id
 * @param by internal id of who ordered it first
 * @param reason one short lower-case word with hyphens
 * @param at when it was ordered first
 * @param due by when it must be done
 * @param erased when it was done; null until then
 */
public record ErasureOrder(
        String person,
        String by,
        String reason,
        Instant at,
        Instant due,
        @Nullable Instant erased) {
    /** 3 × 24 hours, as the law gives for what somebody asks about their data. */
    public static final Duration WITHIN = Duration.ofDays(3);

    public ErasureOrder {
        if (person.isBlank() || by.isBlank() || !reason.matches("[a-z0-9]+(-[a-z0-9]+)*") || due.isBefore(at)) {
            throw new IllegalArgumentException("an order has a person, who ordered it, a reason and a later end");
        }
    }

    /** Returns an order of this moment. */
    public static ErasureOrder now(String person, String by, String reason, Instant at) {
        return new ErasureOrder(person, by, reason, at, at.plus(WITHIN), null);
    }
}
