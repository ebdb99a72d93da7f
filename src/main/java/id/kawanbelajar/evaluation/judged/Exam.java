package id.kawanbelajar.evaluation.judged;

import java.util.List;

/**
 * A file of judged questions.
 *
 * @param questions in the file's order, never empty
 * @param bounds when it is passed
 */
public record Exam(List<JudgedQuestion> questions, Bounds bounds) {
    public Exam {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("an exam asks something");
        }
    }
}
