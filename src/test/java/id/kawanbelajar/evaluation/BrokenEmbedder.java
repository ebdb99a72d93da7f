package id.kawanbelajar.evaluation;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.HashedEmbedder;
import java.io.IOException;
import java.util.List;

/** Embeds passages, but no question. */
final class BrokenEmbedder implements Embedder {
    private final Embedder whole = new HashedEmbedder();

    @Override
    public String model() {
        return whole.model();
    }

    @Override
    public int size() {
        return whole.size();
    }

    @Override
    public float[] query(String text) {
        throw UnavailableException.forNow("the model is away", new IOException("test"));
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return whole.passages(texts);
    }

    @Override
    public void close() {
        whole.close();
    }
}
