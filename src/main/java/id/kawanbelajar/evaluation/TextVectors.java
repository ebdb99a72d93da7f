package id.kawanbelajar.evaluation;

import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.VectorCache;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Fills the cache with the vectors of many texts, two batches at once, however long it takes. */
public final class TextVectors {
    private static final int BATCH = 16;

    private final Embedder embedder;
    private final VectorCache cache;

    public TextVectors(Embedder embedder, VectorCache cache) {
        this.embedder = embedder;
        this.cache = cache;
    }

    /** Returns the texts that the cache lacks, each once. */
    public List<String> missing(List<String> texts) {
        return texts.stream()
                .distinct()
                .filter(text -> cache.find(embedder.model(), text) == null)
                .toList();
    }

    /** Makes the vectors of texts; what was made before a failure is kept. */
    public void make(List<String> texts, IntConsumer done) {
        List<Runnable> batches = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += BATCH) {
            List<String> batch = texts.subList(i, Math.min(texts.size(), i + BATCH));
            batches.add(() -> cache.keep(embedder.model(), batch, embedder.passages(batch)));
        }
        TwoAtOnce.run(batches, batch -> done.accept(Math.min(texts.size(), batch * BATCH)));
    }
}
