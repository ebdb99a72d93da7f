package id.kawanbelajar.adapter.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the clauses of a query for documents that are known already. Clause by clause, each walked through once, which spares
 * Lucene's keeping of all clauses in the order of their next document.
 */
final class KeywordScores {
    private final IndexSearcher searcher;
    private final int[] docs;
    private final double[] scores;

    /**
     * Takes documents.
     *
     * @param docs ascending
     * @param scores one for each document; what is found is added here
     */
    KeywordScores(IndexSearcher searcher, int[] docs, double[] scores) {
        this.searcher = searcher;
        this.docs = docs;
        this.scores = scores;
    }

    void add(List<Query> clauses) throws IOException {
        if (docs.length == 0) {
            return;
        }
        for (Query clause : clauses) {
            Weight weight = searcher.createWeight(searcher.rewrite(clause), ScoreMode.COMPLETE, 1);
            DocsByLeaf.each(
                    searcher.getIndexReader(),
                    docs,
                    (leaf, from, to) -> add(weight.scorer(leaf), leaf.docBase, from, to));
        }
    }

    private void add(@Nullable Scorer scorer, int base, int from, int to) throws IOException {
        if (scorer == null) {
            return;
        }
        DocIdSetIterator found = scorer.iterator();
        for (int i = from; i < to; i++) {
            if (DocsByLeaf.reaches(found, docs[i] - base)) {
                scores[i] += scorer.score();
            }
        }
    }
}
