package id.kawanbelajar.practice.session;

import java.util.List;
import java.util.Optional;

/** What is to be shown after a step. Only {@link Closed} may tell a key, of a question that is answered for good. */
public sealed interface Outcome {
    /** The question, again or for the first time; the door shows its text and what to do. */
    record Shown() implements Outcome {}

    /**
     * One hint.
     *
     * @param number from 1
     */
    record Hinted(int number, String text) implements Outcome {}

    /**
     * The same question with other numbers, worked out; then the open one comes again.
     *
     * @param text what that one asks
     * @param steps its way to its own key
     */
    record Worked(String text, List<String> steps) implements Outcome {
        public Worked {
            steps = List.copyOf(steps);
        }
    }

    /** There is no other help; the section may be read. */
    record ReadSection(String section) implements Outcome {}

    /**
     * Wrong; the question stays open.
     *
     * @param misconception as {@link id.kawanbelajar.practice.marking.Marked.Wrong}
     * @param section what to read after two wrong answers in a row; empty before
     */
    record TryAgain(Optional<String> misconception, Optional<String> section) implements Outcome {}

    /** The answer was not clear; nothing counts. */
    record AskAgain(String ask) implements Outcome {}

    /**
     * Answered right.
     *
     * @param unaided at the first attempt and without hints, so that it may count for the student's mastery
     */
    record Closed(boolean unaided, List<String> steps) implements Outcome {
        public Closed {
            steps = List.copyOf(steps);
        }
    }

    /**
     * An essay, which only a person marks; its points are for the student's own check.
     *
     * @param found points whose words are in it
     * @param missing the other points
     */
    record Kept(List<String> found, List<String> missing) implements Outcome {
        public Kept {
            found = List.copyOf(found);
            missing = List.copyOf(missing);
        }
    }

    /** Put aside; its key stays untold, since it may come again. */
    record Skipped() implements Outcome {}

    /** There is no open question. */
    record NothingOpen() implements Outcome {}
}
