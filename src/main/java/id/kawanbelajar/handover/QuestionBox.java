package id.kawanbelajar.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The questions that wait for a teacher. They go with the person who asked. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface QuestionBox {
    /**
     * A question in the box.
     *
     * @param number by which it is known
     * @param settled whether a teacher has answered it
     */
    record Waiting(long number, PassedQuestion question, boolean settled) {}

    /** Puts a question in; the same message for the same reason again changes nothing. */
    void put(PassedQuestion question, Instant at);

    /** Returns those that no teacher has answered yet, what has waited longest first, of whatever class. */
    List<Waiting> open();

    /** Finds a question, settled or not; empty where it has gone with its person. */
    Optional<Waiting> find(long number);

    /**
     * Takes a question as answered; the first teacher counts.
     *
     * @return whether it was this teacher, now or before
     */
    boolean settle(long number, String teacher, Instant at);

    /** Notes what the next words of a teacher are for, instead of what was noted before. */
    void await(String teacher, Task task, Instant at);

    /** Returns what the next words of a teacher are for; what was noted before a moment counts no more. */
    Task awaited(String teacher, Instant since);

    /** What the next words of a teacher are. */
    sealed interface Task {
        /** Nothing of ours. */
        record None() implements Task {}

        /** The answer to a question in the box. */
        record Answer(long question) implements Task {}

        /** New words of a verified answer. */
        record Change(long answer) implements Task {}
    }
}
