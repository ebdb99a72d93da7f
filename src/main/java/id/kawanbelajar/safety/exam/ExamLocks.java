package id.kawanbelajar.safety.exam;

import java.time.Instant;
import java.util.List;

/**
 * Keeps when classes are closed. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface ExamLocks {
    /** Adds one. */
    void add(ExamLock lock);

    /** Returns those that are not over at a moment, by their beginning. */
    List<ExamLock> notOver(Instant now);

    /** Opens a class again; an unknown id is ignored. */
    void open(String id);
}
