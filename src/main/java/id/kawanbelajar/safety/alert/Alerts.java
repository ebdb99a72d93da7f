package id.kawanbelajar.safety.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps alerts, apart from every conversation. They go with the student. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; nothing is
 * changed then, and the same call may be made again.
 */
public interface Alerts {
    /** Adds one; it is on disk when this returns. */
    void add(Alert alert);

    /** Finds one by its id. */
    Optional<Alert> find(String id);

    /** Returns the newest of a student, ended or not. */
    Optional<Alert> latest(String student);

    /** Returns those that are open, not taken, and whose time to tell others has come. */
    List<Alert> due(Instant now);

    /**
     * Changes one in one step, so that nothing is changed in between.
     *
     * @param change called with what is kept now; what it returns is kept
     * @return what is kept then; empty where there is none
     */
    Optional<Alert> change(String id, UnaryOperator<Alert> change);
}
