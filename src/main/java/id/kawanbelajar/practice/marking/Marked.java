package id.kawanbelajar.practice.marking;

import java.util.List;
import java.util.Optional;

/** What became of an answer. None of these says the key of the question, which may still be open. */
public sealed interface Marked {
    /** Right, in whatever form it was written. */
    record Right() implements Marked {}

    /**
     * Wrong.
     *
     * @param misconception what the question says about this wrong answer, for the student; empty where it says nothing, or
     *     where its words would tell the key
     */
    record Wrong(Optional<String> misconception) implements Marked {}

    /**
     * Not understood, or not an answer; counts as no attempt.
     *
     * @param ask what to ask the student, in Indonesian
     */
    record Unclear(String ask) implements Marked {}

    /**
     * An essay, which only a person marks.
     *
     * @param found lines of the rubric whose words the student used, for the student's own check; may be empty
     * @param missing its other lines
     */
    record Unmarked(List<String> found, List<String> missing) implements Marked {
        public Unmarked {
            found = List.copyOf(found);
            missing = List.copyOf(missing);
        }
    }
}
