package id.kawanbelajar.people.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people asked about data. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface Tickets {
    /** Keeps what was asked; returns its number. */
    long open(String person, String askedBy, Ticket.Kind kind, String words, Instant at);

    /** Returns what is not done yet, oldest first. */
    List<Ticket> open();

    /** Finds one, done or not. */
    Optional<Ticket> find(long number);

    /**
     * Notes that one is done.
     *
     * @param by internal id of who did it
     * @return whether it was open
     */
    boolean settle(long number, String by, Instant at);

    /** Returns how often somebody was told of one: 0 not yet, 1 reminded, 2 passed on to the admin. */
    int step(long number);

    /** Notes how often somebody was told; an unknown one is ignored. */
    void setStep(long number, int step);
}
