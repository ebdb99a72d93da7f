package id.kawanbelajar.people.rights;

import java.time.Instant;

/** Ends what is kept of somebody. Safe for use by many threads. */
public interface Leaving {
    /**
     * Orders that somebody be erased.
     *
     * @param by internal id of who asked: the person, or a guardian
     * @return by when it is done
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be ordered
     */
    Instant erase(String person, String by);

    /**
     * Takes back consent, which stops the person at once and has them erased.
     *
     * @param by internal id of who asked: the person, or a guardian
     * @return by when they are erased
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept
     */
    Instant withdraw(String person, String by);
}
