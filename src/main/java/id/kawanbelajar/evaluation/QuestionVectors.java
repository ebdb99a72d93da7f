package id.kawanbelajar.evaluation;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.VectorCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The embedder, but a question once asked costs nothing when asked again. A failure is remembered, because a search goes on
 * without vectors and a measurement must not. Safe for use by many threads.
 */
public final class QuestionVectors implements Embedder {
    private final Embedder embedder;
    private final VectorCache cache;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final Map<String, float[]> fresh = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable UnavailableException> failure = new AtomicReference<>();

    public QuestionVectors(Embedder embedder, VectorCache cache) {
        this.embedder = embedder;
        this.cache = cache;
    }

    @Override
    public float[] query(String text) {
        float @Nullable [] vector = known.get(text);
        if (vector == null) {
            vector = cache.find(questions(), text);
        }
        if (vector == null) {
            vector = made(text);
            fresh.put(text, vector);
        }
        known.put(text, vector);
        return vector;
    }

    private float[] made(String text) {
        try {
            return embedder.query(text);
        } catch (UnavailableException e) {
            failure.compareAndSet(null, e);
            throw e;
        }
    }

    /** A model that knows questions from passages gives them other vectors. */
    private String questions() {
        return embedder.model() + ":query";
    }

    /**
     * Keeps what was made, and knows it from now on as the cache gives it, so that a first measurement gives what a later
     * one does.
     *
     * @throws UnavailableException if a question had no vector, or the vectors cannot be kept
     */
    public void keep() {
        UnavailableException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        List<String> texts = new ArrayList<>(fresh.keySet());
        cache.keep(questions(), texts, texts.stream().map(fresh::get).toList());
        fresh.clear();
        for (String text : texts) {
            float @Nullable [] kept = cache.find(questions(), text);
            if (kept != null) {
                known.put(text, kept);
            }
        }
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public int size() {
        return embedder.size();
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return embedder.passages(texts);
    }

    @Override
    public void close() {
        // whoever opened the model closes it
    }
}
