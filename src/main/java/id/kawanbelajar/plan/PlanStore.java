package id.kawanbelajar.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps one plan a person. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface PlanStore {
    /** Finds the plan of this person; never one of somebody else. */
    Optional<Plan> find(String person);

    /** Keeps it instead of what was there. */
    void keep(String person, Plan plan, Instant at);

    /** Forgets it; nothing happens where there is none. */
    void forget(String person);

    /** Returns the ids of everybody who has a plan. */
    List<String> persons();
}
