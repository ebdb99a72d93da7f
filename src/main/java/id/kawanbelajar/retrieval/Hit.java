package id.kawanbelajar.retrieval;

import id.kawanbelajar.material.Passage;
import java.util.List;

/**
 * A passage found for a question.
 *
 * @param passage what was found
 * @param score fused rank score, higher is better; comparable only within one search
 * @param keyword raw keyword score, at least zero
 * @param cosine similarity of meaning, -1 to 1; zero where no vector was at hand
 * @param alsoIn passages of the same search that say the same in nearly the same words, best first; mostly empty
 */
public record Hit(Passage passage, double score, double keyword, double cosine, List<Passage> alsoIn) {
    public Hit {
        alsoIn = List.copyOf(alsoIn);
    }

    /** Makes one that stands for itself alone. */
    public Hit(Passage passage, double score, double keyword, double cosine) {
        this(passage, score, keyword, cosine, List.of());
    }

    /** Returns the same with another score. */
    public Hit scored(double other) {
        return new Hit(passage, other, keyword, cosine, alsoIn);
    }
}
