package id.kawanbelajar.progress;

import java.util.List;
import java.util.Set;

/**
 * One marked answer, as the answer log keeps it.
 *
 * @param question a stable id; of a question with changing numbers the id of its template
 * @param topics at least one, each once
 * @param calibrates whether it may also move what all students share: the ease of questions and topics, and the weights. In
 *     the product only the first answer of a day that was given without help does, so that nobody can flood the others
 */
public record Attempt(String student, String question, List<String> topics, boolean right, boolean calibrates) {
    public Attempt {
        topics = List.copyOf(topics);
        if (topics.isEmpty() || Set.copyOf(topics).size() < topics.size()) {
            throw new IllegalArgumentException("an attempt needs a topic, and each once, got " + topics);
        }
    }
}
