package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.evaluation.Bench;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.ReadyBench;
import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.ranking.Features;
import id.kawanbelajar.retrieval.ranking.SecondLook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Learns what the second look goes by ({@code ukur latih temu}), with meaning where the bench has it: one set for all files. */
public final class LearnRanking {
    private final Bench bench;

    public LearnRanking(Bench bench) {
        this.bench = bench;
    }

    /**
     * Learns; its quality is nDCG@10, and its first weight 1.
     *
     * @param sets by name, at least two
     * @throws id.kawanbelajar.failure.UnavailableException if the model or the disk fails
     */
    public Learnt learn(SequencedMap<String, TestSet> sets, MeasuringProgress progress) {
        SequencedMap<String, List<Judged>> files = new LinkedHashMap<>();
        sets.forEach((name, set) -> {
            try (ReadyBench ready = bench.ready(set.texts(), set.questions(), SecondLook.CANDIDATES, progress)) {
                files.put(name, judged(set, ready));
            }
        });
        return new CarriesOver(files, Features.NAMES)
                .learn(SecondLook.weights(bench.embedder() != null).values(), LearnRanking::firstIsOne);
    }

    private static double[] firstIsOne(double[] weights) {
        double unit = weights[0] > 0 ? weights[0] : 1;
        return Arrays.stream(weights).map(weight -> weight / unit).toArray();
    }

    private static List<Judged> judged(TestSet set, ReadyBench ready) {
        List<Judged> all = new ArrayList<>();
        for (TestSet.TestQuestion question : set.questions()) {
            ReadyBench.Candidates first = ready.candidates(question.text());
            List<Features> features =
                    new SecondLook(ready.terms()).features(first.question(), first.hits(), first.spread());
            List<String> documents = first.hits().stream()
                    .limit(features.size())
                    .map(Hit::passage)
                    .map(ready::documentOf)
                    .toList();
            all.add(new Judged(documents, features, set.relevance(question)));
        }
        return all;
    }
}
