package id.kawanbelajar.conversation.memory;

import id.kawanbelajar.material.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer somebody was given.
 *
 * @param id made from the message it answers
 * @param question complete, as it was searched
 * @param mapel code of the subject it was narrowed to; null for all
 * @param sources what was quoted, in the order of [n]; empty where nothing was found
 */
public record LoggedAnswer(
        String id, String question, @Nullable String mapel, List<Source> sources) {
    public LoggedAnswer {
        sources = List.copyOf(sources);
        if (id.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("an answer has an id and a question");
        }
    }
}
