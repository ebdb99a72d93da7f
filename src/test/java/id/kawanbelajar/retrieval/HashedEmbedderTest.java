package id.kawanbelajar.retrieval;

final class HashedEmbedderTest implements EmbedderContract {
    private final HashedEmbedder embedder = new HashedEmbedder();

    @Override
    public Embedder embedder() {
        return embedder;
    }
}
