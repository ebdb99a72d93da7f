package id.kawanbelajar.people.consent.guardian;

import java.time.Instant;
import java.util.Optional;

/**
 * The guardians who are being asked. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface Visits {
    /** Keeps how far somebody is, instead of what was kept; unknown persons are ignored. */
    void keep(String guardian, Visit visit, Instant at);

    /** Finds how far somebody is. */
    Optional<Visit> find(String guardian);

    /** Forgets how far somebody is. */
    void forget(String guardian);

    /** Forgets visits that did not go on since a moment. */
    void forgetBefore(Instant moment);
}
