package id.kawanbelajar.retrieval;

import java.time.Duration;
import java.util.List;

/**
 * What a search brought.
 *
 * @param asked the question in standard spelling, without greetings, as it was searched
 * @param hits best first; may be empty
 * @param confidence how surely the hits answer the question, 0 to 1
 * @param enough whether that is evidence enough to answer at all; false where {@code hits} is empty
 * @param withVectors whether meaning took part, not only keywords
 * @param took wall clock of the search
 */
public record Finding(
        String asked, List<Hit> hits, double confidence, boolean enough, boolean withVectors, Duration took) {
    public Finding {
        hits = List.copyOf(hits);
        if (confidence < 0 || confidence > 1 || (enough && hits.isEmpty())) {
            throw new IllegalArgumentException(
                    "need confidence 0..1 and hits where enough: %s, %d hits".formatted(confidence, hits.size()));
        }
    }
}
