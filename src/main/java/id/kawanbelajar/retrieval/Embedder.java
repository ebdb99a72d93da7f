package id.kawanbelajar.retrieval;

import java.util.List;

/**
 * Turns texts into vectors of length one, so that a dot product is a cosine. Adds the prefixes and does the pooling that
 * its model was trained with. Safe for use by many threads.
 */
public interface Embedder extends AutoCloseable {
    /** Names the model with everything that changes its vectors, e.g. {@code multilingual-e5-small:int8:1a2b3c4d}. */
    String model();

    /** Numbers in a vector, more than zero. */
    int size();

    /**
     * Returns the vector of a question.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the model cannot answer; says whether retrying helps
     */
    float[] query(String text);

    /**
     * Returns one vector for each passage text, in the same order. A text longer than the model reads is cut.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the model cannot answer; says whether retrying helps
     */
    List<float[]> passages(List<String> texts);

    @Override
    void close();
}
