package id.kawanbelajar.evaluation.growth;

import id.kawanbelajar.retrieval.Embedder;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Gives every text a vector of its own at random, the same each time, where there is no model. As with real ones all lie
 * to one side, so that a cosine is about 0.8.
 */
final class RandomEmbedder implements Embedder {
    private static final int SIZE = 384;
    private static final double SIDE = 2;

    @Override
    public String model() {
        return "acak";
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public float[] query(String text) {
        SplittableRandom random = new SplittableRandom(text.hashCode());
        float[] vector = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) (random.nextGaussian() + SIDE);
        }
        return Vectors.unit(vector);
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return texts.stream().map(this::query).toList();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
