package id.kawanbelajar.material.inspection.sample;

import id.kawanbelajar.material.Passage;
import java.util.List;

/**
 * What a teacher looks at before publishing.
 *
 * @param questions up to three that the material answers, as a student would ask them
 * @param passages up to three, from beginning, middle and end
 */
public record Sample(List<Question> questions, List<Passage> passages) {
    /**
     * A question.
     *
     * @param text ends with a question mark
     * @param passage id of the passage that answers it
     */
    public record Question(String text, String passage) {}

    public Sample {
        questions = List.copyOf(questions);
        passages = List.copyOf(passages);
    }
}
