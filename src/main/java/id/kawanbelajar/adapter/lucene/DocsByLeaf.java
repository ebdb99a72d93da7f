package id.kawanbelajar.adapter.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/** Documents of a reader, segment by segment, since everything is read from segments. */
final class DocsByLeaf {
    private DocsByLeaf() {}

    /** Takes those of one segment. */
    interface Part {
        /**
         * Takes them.
         *
         * @param from place of the first of them
         * @param to one past the last, greater than {@code from}
         */
        void take(LeafReaderContext leaf, int from, int to) throws IOException;
    }

    /**
     * Hands over documents in order, segments without any left out.
     *
     * @param docs ascending
     */
    static void each(IndexReader reader, int[] docs, Part part) throws IOException {
        int from = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            int to = from;
            while (to < docs.length && docs[to] < end) {
                to++;
            }
            if (to > from) {
                part.take(leaf, from, to);
            }
            from = to;
        }
    }

    /** Returns whether an iterator has a document of its segment that is not behind it; it then stands there. */
    static boolean reaches(DocIdSetIterator iterator, int doc) throws IOException {
        int at = iterator.docID();
        return (at < doc ? iterator.advance(doc) : at) == doc;
    }
}
