package id.kawanbelajar.plan.running;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the block that a person is doing. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface RunStore {
    /** Finds the run of this person; never one of somebody else. */
    Optional<Run> find(String person);

    /** Keeps it instead of what was there. */
    void keep(String person, Run run, Instant at);

    /** Forgets it; nothing happens where there is none. */
    void forget(String person);
}
