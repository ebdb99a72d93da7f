package id.kawanbelajar.adapter.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.knn.KnnCollectorManager;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A filter of passages whose matches in each segment of one reader are found once and kept, one bit a document. Without it
 * every search would walk through all that may be seen. Where that is every passage, it is no filter at all. Must not be
 * used with another reader.
 */
final class KeptQuery extends Query {
    private final Query query;
    private final Map<LeafReaderContext, Allowed> kept = new HashMap<>();

    KeptQuery(Query query) {
        this.query = query;
    }

    /**
     * What of a segment may be seen.
     *
     * @param count how many bits are set
     * @param all whether these are all passages of the segment
     */
    record Allowed(FixedBitSet bits, int count, boolean all) {}

    synchronized Allowed in(LeafReaderContext leaf, IndexSearcher searcher) throws IOException {
        Allowed known = kept.get(leaf);
        if (known == null) {
            known = found(leaf, searcher);
            kept.put(leaf, known);
        }
        return known;
    }

    private Allowed found(LeafReaderContext leaf, IndexSearcher searcher) throws IOException {
        FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(leaf);
        if (scorer != null) {
            bits.or(scorer.iterator());
        }
        int count = bits.cardinality();
        return new Allowed(bits, count, count == leaf.reader().getDocCount(Fields.PASSAGE));
    }

    /** What words and vectors find are passages, so that all of them need no filter. */
    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (!in(leaf, searcher).all()) {
                return this;
            }
        }
        return MatchAllDocsQuery.INSTANCE;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                Allowed allowed = in(leaf, searcher);
                return allowed.count() == 0
                        ? null
                        : ConstantScoreScorerSupplier.fromIterator(
                                new BitSetIterator(allowed.bits(), allowed.count()),
                                score(),
                                mode,
                                allowed.bits().length());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false; // it is kept here
            }
        };
    }

    /**
     * Returns what finds the nearest passages of those that may be seen. Lucene's own filtering of vectors walks through
     * all of them at every search; this hands it the kept bits.
     */
    Query nearest(String field, float[] target, int k, IndexSearcher searcher) {
        return new Nearest(field, target, k, searcher);
    }

    private final class Nearest extends KnnFloatVectorQuery {
        private final IndexSearcher searcher;

        Nearest(String field, float[] target, int k, IndexSearcher searcher) {
            super(field, target, k);
            this.searcher = searcher;
        }

        @Override
        protected TopDocs approximateSearch(
                LeafReaderContext leaf, AcceptDocs live, int visitedLimit, KnnCollectorManager collectors)
                throws IOException {
            Allowed allowed = in(leaf, searcher);
            if (allowed.count() == 0) {
                return TopDocsCollector.EMPTY_TOPDOCS;
            }
            AcceptDocs accepted = allowed.all()
                    ? live
                    : AcceptDocs.fromIteratorSupplier(
                            () -> new BitSetIterator(allowed.bits(), allowed.count()),
                            leaf.reader().getLiveDocs(),
                            leaf.reader().maxDoc());
            return super.approximateSearch(leaf, accepted, visitedLimit, collectors);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "kept(" + query.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
