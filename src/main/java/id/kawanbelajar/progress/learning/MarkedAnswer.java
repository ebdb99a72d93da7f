package id.kawanbelajar.progress.learning;

import java.time.Instant;
import java.util.List;

/**
 * The first clear answer to a question that a key has marked. Skips and essays are none.
 *
 * @param person who
 * @param question stable id; of a question with changing numbers that of its template
 * @param topics of the question, at least one
 * @param right or wrong
 * @param unaided given without hints or other help
 * @param occasion when and where, so that it counts once
 */
public record MarkedAnswer(
        String person, String question, List<String> topics, boolean right, boolean unaided, Occasion occasion) {
    public MarkedAnswer {
        topics = List.copyOf(topics);
    }

    /**
     * What makes it this answer and no other.
     *
     * @param encounter the same whenever this person has this question in front of them in the same sitting
     * @param message id of the message that held it
     * @param at when that was sent
     */
    public record Occasion(String encounter, String message, Instant at) {
        public Occasion {
            if (encounter.isBlank() || message.isBlank()) {
                throw new IllegalArgumentException("an occasion has an encounter and a message");
            }
        }
    }
}
