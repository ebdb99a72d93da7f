package id.kawanbelajar.practice.sitting;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps one sitting a person. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface SittingStore {
    /** Finds the sitting of this person; never one of somebody else. */
    Optional<Sitting> find(String person);

    /**
     * Keeps it instead of what was there.
     *
     * @param message id of the message that led to it
     */
    void keep(String person, Sitting sitting, String message, Instant at);

    /** Returns whether this message led to the sitting of this person as it is. */
    boolean cameBy(String person, String message);

    /** Forgets it; nothing happens where there is none. */
    void forget(String person);
}
