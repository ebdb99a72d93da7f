package id.kawanbelajar.safety.exam;

import java.time.Instant;

/**
 * That a class is closed for an exam.
 *
 * @param id unique for ever
 * @param rombel id of the class
 * @param name of the class, e.g. {@code 7A}
 * @param from when it begins
 * @param until when it ends by itself; after {@code from}
 */
public record ExamLock(String id, String rombel, String name, Instant from, Instant until) {
    public ExamLock {
        if (id.isBlank() || rombel.isBlank() || name.isBlank() || !from.isBefore(until)) {
            throw new IllegalArgumentException("a class is closed from a moment until a later one");
        }
    }

    /** Whether the class is closed at a moment. */
    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
