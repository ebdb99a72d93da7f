package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.retrieval.Fusion;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.QueryVector;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.wording.SearchText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** One search: candidates of both sides, both raw scores for each of them, and the best of their sum. */
final class HybridSearch {
    private static final int EACH_SIDE = 100;

    private final Snapshot snapshot;
    private final IndexSearcher searcher;
    private final List<SearchText.Word> words;
    private final @Nullable QueryVector vector;
    private final KeptQuery allowed;
    private final int limit;

    HybridSearch(Snapshot snapshot, SearchText text, @Nullable QueryVector vector, Scope scope, int limit) {
        this.snapshot = snapshot;
        this.searcher = snapshot.searcher();
        this.words = text.words();
        this.vector = vector;
        this.allowed = snapshot.filter().of(scope);
        this.limit = limit;
    }

    List<Hit> hits() throws IOException {
        KeywordQuery keywords = new KeywordQuery(searcher, words);
        Map<Integer, Double> byWords = byWords(keywords.finding());
        int[] docs = candidates(byWords.keySet());
        double[] keyword = keywordScores(docs, byWords, keywords);
        double[] cosine = cosines(docs);
        double[] scores = Fusion.scores(keyword, cosine);
        List<Integer> best = IntStream.range(0, docs.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparingInt(i -> docs[i]))
                .limit(limit)
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int i : best) {
            hits.add(new Hit(snapshot.passage(docs[i]), scores[i], keyword[i], cosine[i]));
        }
        return hits;
    }

    private Map<Integer, Double> byWords(List<Query> finding) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        finding.forEach(clause -> any.add(clause, Occur.SHOULD));
        Query query = new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(allowed, Occur.FILTER)
                .build();
        Map<Integer, Double> scores = new HashMap<>();
        for (ScoreDoc hit : best(query)) {
            scores.put(hit.doc, (double) hit.score);
        }
        return scores;
    }

    private ScoreDoc[] best(Query query) throws IOException {
        return searcher.search(query, Math.max(EACH_SIDE, limit)).scoreDocs;
    }

    /** Returns the documents that either side found, ascending. */
    private int[] candidates(Set<Integer> byWords) throws IOException {
        IntStream all = byWords.stream().mapToInt(Integer::intValue);
        if (vector != null) {
            ScoreDoc[] nearest = best(allowed.nearest(
                    Fields.vector(vector.model()), vector.values(), Math.max(EACH_SIDE, limit), searcher));
            all = IntStream.concat(all, Arrays.stream(nearest).mapToInt(hit -> hit.doc));
        }
        return all.sorted().distinct().toArray();
    }

    private double[] keywordScores(int[] docs, Map<Integer, Double> byWords, KeywordQuery keywords) throws IOException {
        int[] others =
                Arrays.stream(docs).filter(doc -> !byWords.containsKey(doc)).toArray();
        double[] found = new double[others.length];
        new KeywordScores(searcher, others, found).add(keywords.finding());
        double[] scores = new double[docs.length];
        for (int i = 0, other = 0; i < docs.length; i++) {
            Double known = byWords.get(docs[i]);
            scores[i] = known == null ? found[other++] : known;
        }
        new KeywordScores(searcher, docs, scores).add(keywords.scoring());
        return scores;
    }

    private double[] cosines(int[] docs) throws IOException {
        double[] cosines = new double[docs.length];
        if (vector == null) {
            return cosines;
        }
        LeafReaderContext leaf = null;
        FloatVectorValues values = null;
        DocIndexIterator place = null;
        for (int i = 0; i < docs.length; i++) {
            LeafReaderContext at = leafOf(docs[i]);
            if (at != leaf) {
                leaf = at;
                values = at.reader().getFloatVectorValues(Fields.vector(vector.model()));
                place = values == null ? null : values.iterator();
            }
            if (values != null && place != null && reaches(place, docs[i] - at.docBase)) {
                cosines[i] = dot(values.vectorValue(place.index()), vector.values());
            }
        }
        return cosines;
    }

    private static boolean reaches(DocIndexIterator place, int doc) throws IOException {
        int at = place.docID();
        return (at < doc ? place.advance(doc) : at) == doc;
    }

    private LeafReaderContext leafOf(int doc) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
