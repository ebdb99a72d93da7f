package id.kawanbelajar.retrieval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers passage vectors by model and text, so that no text is embedded twice. It is a cache: what is lost is made
 * again, so a damaged entry is absent rather than an error. Safe for use by many threads.
 */
public interface VectorCache {
    /**
     * Finds the vector that a model gave a text.
     *
     * @param model {@link Embedder#model()}
     * @param text the passage as embedded, letter for letter
     * @return null where none is kept
     */
    float @Nullable [] find(String model, String text);

    /**
     * Keeps vectors; what was kept for the same model and text is replaced. On return they survive a crash of this
     * process.
     *
     * @param model {@link Embedder#model()}
     * @param texts passages as embedded
     * @param vectors one for each text, in the same order
     * @throws id.kawanbelajar.failure.UnavailableException if they cannot be written
     */
    void keep(String model, List<String> texts, List<float[]> vectors);
}
