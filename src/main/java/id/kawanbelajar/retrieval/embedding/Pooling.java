package id.kawanbelajar.retrieval.embedding;

/** How the vector of a text is made of those of its tokens. Ollama does this by itself, from the model's own file. */
public enum Pooling {
    /** The mean of all. */
    MEAN,

    /** That of the first token, which stands for the whole. */
    FIRST,

    /** That of the last token, which has seen all others. */
    LAST
}
