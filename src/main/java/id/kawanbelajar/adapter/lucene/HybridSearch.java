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
        List<Query> finding = keywords.finding();
        Map<Integer, Double> byWords = byWords(finding);
        int[] docs = candidates(byWords.keySet());
        double[] keyword = keywordScores(docs, byWords, finding, keywords.scoring());
        CandidateVectors vectors = CandidateVectors.of(searcher.getIndexReader(), docs, vector);
        double[] cosine = vectors.cosines();
        double[] scores = Fusion.scores(keyword, cosine);
        List<Integer> best = IntStream.range(0, docs.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparingInt(i -> docs[i]))
                .limit(limit)
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int i : best) {
            hits.add(new Hit(snapshot.passage(docs[i]), scores[i], keyword[i], cosine[i], vectors.crowd(i)));
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

    private double[] keywordScores(int[] docs, Map<Integer, Double> byWords, List<Query> finding, List<Query> scoring)
            throws IOException {
        int[] others =
                Arrays.stream(docs).filter(doc -> !byWords.containsKey(doc)).toArray();
        double[] found = new double[others.length];
        new KeywordScores(searcher, others, found).add(finding);
        double[] scores = new double[docs.length];
        for (int i = 0, other = 0; i < docs.length; i++) {
            Double known = byWords.get(docs[i]);
            scores[i] = known == null ? found[other++] : known;
        }
        new KeywordScores(searcher, docs, scores).add(scoring);
        return scores;
    }
}
