package id.kawanbelajar.retrieval;

import java.util.List;

/**
 * Turns texts into vectors of length one, so that a dot product is a cosine. Adds the prefixes and does the pooling that
 * its model was trained with. Safe for use by many threads.
 */
public interface Embedder extends AutoCloseable {
    /**
     * Names the model with everything that changes its vectors, e.g. {@code e5-onnx-1a2b3c4d}. The first call may look at
     * the model; later ones are quick.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if there is no model to look at
     */
    String model();

    /**
     * Numbers in a vector, more than zero.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if there is no model to look at
     */
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
