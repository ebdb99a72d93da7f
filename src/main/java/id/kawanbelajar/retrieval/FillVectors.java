package id.kawanbelajar.retrieval;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives every material its vectors, in the background. What the cache holds is not made again, so a stopped run goes on
 * where it was. Interrupting the thread stops it after the batch at hand.
 */
public final class FillVectors {
    private static final int BATCH = 16;

    private final VectorStore store;
    private final VectorCache cache;
    private final Embedder embedder;

    public FillVectors(VectorStore store, VectorCache cache, Embedder embedder) {
        this.store = store;
        this.cache = cache;
        this.embedder = embedder;
    }

    /** Told after every batch; runs on the filling thread. */
    public interface Progress {
        /**
         * Tells how far it is.
         *
         * @param done passages of this run that have a vector
         * @param all passages of this run
         */
        void reached(int done, int all);
    }

    /**
     * Fills what is missing, one commit a material; returns at once where nothing is.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the model or the disk fails; calling again goes on
     */
    public void fill(Progress progress) {
        String model = embedder.model();
        List<MaterialId> missing = store.withoutVectors(model).stream()
                .sorted(Comparator.comparing(MaterialId::value))
                .toList();
        int all = missing.stream().mapToInt(id -> store.passages(id).size()).sum();
        int done = 0;
        for (MaterialId id : missing) {
            List<Passage> passages = store.passages(id);
            List<String> texts = passages.stream().map(EmbeddedText::of).toList();
            if (!embed(model, texts, done, all, progress)) {
                return;
            }
            store.addVectors(id, model, passages, vectors(model, texts));
            store.commit();
            done += passages.size();
        }
        if (!missing.isEmpty()) {
            store.settle();
        }
    }

    /** Returns false where it was told to stop. */
    private boolean embed(String model, List<String> texts, int before, int all, Progress progress) {
        Set<String> unknown = new LinkedHashSet<>();
        texts.stream().filter(text -> cache.find(model, text) == null).forEach(unknown::add);
        List<String> left = new ArrayList<>(unknown);
        int known = texts.size() - left.size();
        for (int from = 0; from < left.size(); from += BATCH) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            List<String> batch = left.subList(from, Math.min(left.size(), from + BATCH));
            cache.keep(model, batch, embedder.passages(batch));
            progress.reached(before + known + from + batch.size(), all);
        }
        return true;
    }

    private List<float[]> vectors(String model, List<String> texts) {
        List<float[]> vectors = new ArrayList<>();
        for (String text : texts) {
            float[] vector = cache.find(model, text);
            // a cache may lose an entry between two calls
            vectors.add(vector == null ? embedder.passages(List.of(text)).getFirst() : vector);
        }
        return vectors;
    }
}
