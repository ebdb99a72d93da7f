package id.kawanbelajar.evaluation;

import id.kawanbelajar.material.SearchIndex;
import id.kawanbelajar.retrieval.PassageIndex;
import id.kawanbelajar.retrieval.VectorStore;

/** An index like the product's own that lives as long as one measurement. */
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
