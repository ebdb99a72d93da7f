package id.kawanbelajar.evaluation.growth;

import id.kawanbelajar.retrieval.EmbeddedText;
import java.util.List;

/**
 * A real text whose sentences are used.
 *
 * @param headings above it; may be empty
 * @param text not blank
 */
public record Original(List<String> headings, String text) {
    public Original {
        headings = List.copyOf(headings);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text has words");
        }
    }

    /** Returns what its vector is made of, as for a passage. */
    String embedded() {
        return EmbeddedText.of(headings, text);
    }
}
