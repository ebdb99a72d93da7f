package id.kawanbelajar.evaluation;

import id.kawanbelajar.evaluation.metric.Ranking;
import id.kawanbelajar.evaluation.metric.Statistics;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;

/** Measures how well the right passages are found ({@code ukur temu}). */
public final class MeasureRetrieval {
    private static final int DEPTH = 100;

    private final Bench bench;

    public MeasureRetrieval(Bench bench) {
        this.bench = bench;
    }

    /** Takes what each question brought. */
    public interface Run {
        /** Takes one of the first 100 documents of a question; called best first. */
        void line(String query, String document, double score);
    }

    /**
     * Asks every judged question twice: once to make its vector, then to measure. The latency is that of a whole search
     * (wording, both sides, evidence) but for embedding the question, which is remembered from the first time.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the model or the disk fails
     */
    public RetrievalFigures measure(TestSet set, Run run, MeasuringProgress progress) {
        List<Ranking> ranked = new ArrayList<>();
        List<Double> milliseconds = new ArrayList<>();
        // the product looks at so many on each side; how many changes the scale of meaning, and so the ranking
        try (ReadyBench ready = bench.ready(set.texts(), set.questions(), DEPTH, progress)) {
            for (TestSet.TestQuestion query : set.questions()) {
                Finding finding = ready.retriever().find(query.text(), Scope.STUDENT);
                milliseconds.add(finding.took().toNanos() / 1e6);
                SequencedMap<String, Double> documents = ready.texts(finding.hits(), DEPTH);
                documents.forEach((document, score) -> run.line(query.id(), document, score));
                ranked.add(new Ranking(List.copyOf(documents.keySet()), set.relevance(query)));
            }
            return figures(ranked, milliseconds, ready.seconds(), ready.withVectors());
        }
    }

    private static RetrievalFigures figures(
            List<Ranking> ranked, List<Double> milliseconds, double indexSeconds, boolean vectors) {
        double[] times = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        return new RetrievalFigures(
                ranked.size(),
                mean(ranked, r -> r.ndcg(10)),
                mean(ranked, r -> r.reciprocalRank(10)),
                mean(ranked, r -> r.hit(1)),
                mean(ranked, r -> r.hit(3)),
                mean(ranked, r -> r.recall(100)),
                Statistics.percentile(times, 50),
                Statistics.percentile(times, 95),
                Statistics.percentile(times, 99),
                indexSeconds,
                vectors);
    }

    private static double mean(List<Ranking> ranked, ToDoubleFunction<Ranking> measure) {
        return Statistics.mean(ranked.stream().mapToDouble(measure).toArray());
    }
}
