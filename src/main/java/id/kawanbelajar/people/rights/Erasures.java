package id.kawanbelajar.people.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All orders, those that were carried out among them. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface Erasures extends ErasureQueue {
    /** Finds what was ordered about somebody, done or not. */
    Optional<ErasureOrder> of(String person);

    /** Returns whether somebody is to be erased or was, and so is not served. */
    default boolean ordered(String person) {
        return of(person).isPresent();
    }

    /** Returns what is not done yet, what is due first first. */
    List<ErasureOrder> open();

    /** Notes that somebody was erased; the first time counts. Somebody of whom nothing was ordered is ignored. */
    void done(String person, Instant at);

    /** Takes over an order out of another store; one that is known already stays, but is open again. */
    void reopen(ErasureOrder order);
}
