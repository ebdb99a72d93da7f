package id.kawanbelajar.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts words into 64 numbers: texts that share words are near each other, the same text always at the same place. */
public final class HashedEmbedder implements Embedder {
    private static final int SIZE = 64;

    private final String model;
    private final AtomicInteger passages = new AtomicInteger();

    public HashedEmbedder() {
        this("kata-64");
    }

    /** An embedder of another name gives other vectors. */
    public HashedEmbedder(String model) {
        this.model = model;
    }

    /** Returns how many passages were embedded so far. */
    public int passagesSoFar() {
        return passages.get();
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public float[] query(String text) {
        float[] vector = new float[SIZE];
        vector[0] = 0.01f;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            vector[Math.floorMod(((word + model).hashCode() * 0x9E3779B9) >>> 7, SIZE)] += word.isEmpty() ? 0 : 1;
        }
        double length = 0;
        for (float v : vector) {
            length += v * v;
        }
        for (int i = 0; i < SIZE; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        passages.addAndGet(texts.size());
        return texts.stream().map(this::query).toList();
    }

    @Override
    public void close() {}
}
