package id.kawanbelajar.people.rights;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody's next words are for, one wish a person. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer.
 */
public interface Wishes {
    /**
     * What the next words are for.
     *
     * @param subject internal id of whose data
     * @param what is awaited
     * @param at when it was asked for
     */
    record Wish(String subject, What what, Instant at) {}

    /** What can be awaited. */
    enum What {
        NAME,
        CLASS,
        OBJECTION
    }

    /** Remembers what the next words of a person are for. */
    void await(String person, Wish wish);

    /** Returns what was awaited, and awaits nothing more. */
    Optional<Wish> take(String person);
}
