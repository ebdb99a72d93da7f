package id.kawanbelajar.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps one unfinished wish for a plan a person, as text that only its writer understands. Safe for use by many threads.
 * Throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface DraftStore {
    /** Finds the draft of this person; never one of somebody else. */
    Optional<String> find(String person);

    /** Keeps it instead of what was there. */
    void keep(String person, String draft, Instant at);

    /** Forgets it; nothing happens where there is none. */
    void forget(String person);
}
