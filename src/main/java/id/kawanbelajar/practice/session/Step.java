package id.kawanbelajar.practice.session;

import id.kawanbelajar.practice.Exercise;
import java.util.List;

/** What a student does with the question that is shown. */
public sealed interface Step {
    /** Sends a message that is meant as the answer. */
    record Answer(String text) implements Step {}

    /** Asks for the next hint. */
    record Hint() implements Step {}

    /** Goes on without an answer. */
    record Skip() implements Step {}

    /** Comes back to the question, at once or days later. */
    record Resume() implements Step {}

    /**
     * Goes on to another question.
     *
     * @param exercise concrete
     * @param parallels the same question with other numbers, one of which may be shown worked out; may be empty
     */
    record Next(Exercise exercise, List<Exercise> parallels) implements Step {
        public Next {
            parallels = List.copyOf(parallels);
        }
    }
}
