package id.kawanbelajar.people.consent.letter;

import java.time.Instant;
import java.util.Optional;

/**
 * The letters that were printed. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface Letters {
    /** Keeps that a letter was printed for a student; an unknown student is ignored. */
    void keep(String hash, String student, Instant at);

    /** Finds whose letter it is. */
    Optional<String> student(String hash);
}
