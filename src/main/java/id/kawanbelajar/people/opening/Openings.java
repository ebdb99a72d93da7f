package id.kawanbelajar.people.opening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps who asked to read what; goes with the student. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface Openings {
    /** Keeps a request; one with the same id stays as it is. */
    void put(Opening opening);

    /** Finds a request; empty where it has gone with its student. */
    Optional<Opening> find(String id);

    /**
     * Notes who agreed; the first counts.
     *
     * @return whether it was this person, now or before
     */
    boolean approve(String id, String approver, Instant at);

    /** Returns those that were agreed to before a moment, of which the student is to be told and was not. */
    List<Opening> toTell(Instant approvedBefore);

    /** Notes that the student was told. */
    void told(String id, Instant at);
}
