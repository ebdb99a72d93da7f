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
 * @param crowd how similar it is on average to the three of the other candidates that it is most similar to; zero where no vector
 *     was at hand. What is near to everything is near to a question for no reason of its own.
 * @param alsoIn passages of the same search that say the same in nearly the same words, best first; mostly empty
 */
public record Hit(Passage passage, double score, double keyword, double cosine, double crowd, List<Passage> alsoIn) {
    public Hit {
        alsoIn = List.copyOf(alsoIn);
    }

    /** Makes one that stands for itself alone. */
    public Hit(Passage passage, double score, double keyword, double cosine, double crowd) {
        this(passage, score, keyword, cosine, crowd, List.of());
    }

    /** Returns the same with another score. */
    public Hit scored(double other) {
        return new Hit(passage, other, keyword, cosine, crowd, alsoIn);
    }
}
