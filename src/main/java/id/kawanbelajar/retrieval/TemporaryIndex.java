package id.kawanbelajar.retrieval;

import id.kawanbelajar.material.SearchIndex;

/** An index like the product's own that is gone when it is closed. */
public interface TemporaryIndex extends AutoCloseable {
    /** Makes empty ones. */
    interface Maker {
        /**
         * Makes one.
         *
         * @throws id.kawanbelajar.failure.UnavailableException if there is no room for it
         */
        TemporaryIndex make();
    }

    /** Where materials are put in. */
    SearchIndex contents();

    /** Where vectors are put in. */
    VectorStore vectors();

    /** Where it is searched. */
    PassageIndex search();

    /** Leaves nothing behind. */
    @Override
    void close();
}
