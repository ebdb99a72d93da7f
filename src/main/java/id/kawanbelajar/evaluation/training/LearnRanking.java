package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.evaluation.Bench;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.ReadyBench;
import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.metric.Statistics;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.ranking.Features;
import id.kawanbelajar.retrieval.ranking.SecondLook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Learns what the second look goes by ({@code ukur latih temu}), with meaning where the bench has it: one set for all files. */
public final class LearnRanking {
    private static final int FOLDS = 5;

    private final Bench bench;

    public LearnRanking(Bench bench) {
        this.bench = bench;
    }

    /**
     * Learns.
     *
     * @param sets by name, at least two
     * @throws id.kawanbelajar.failure.UnavailableException if the model or the disk fails
     */
    public LearnedRanking learn(SequencedMap<String, TestSet> sets, MeasuringProgress progress) {
        SequencedMap<String, List<Judged>> files = new LinkedHashMap<>();
        sets.forEach((name, set) -> {
            try (ReadyBench ready = bench.ready(set.texts(), set.questions(), SecondLook.CANDIDATES, progress)) {
                files.put(name, judged(set, ready));
            }
        });
        SequencedMap<String, Map<String, Double>> rows = new LinkedHashMap<>();
        Features learnt = ListwiseFit.of(files.values(), "");
        rows.put("in_use", each(files, name -> SecondLook.weights(bench.embedder() != null)));
        rows.put("learnt", each(files, name -> learnt));
        rows.put("other_files", each(files, name -> ListwiseFit.of(others(files, name), "")));
        rows.put("other_questions", folded(files));
        for (String feature : Features.NAMES.subList(1, Features.NAMES.size())) {
            Features less = ListwiseFit.of(files.values(), feature);
            rows.put("without_" + feature, each(files, name -> less));
        }
        return new LearnedRanking(learnt, rows);
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

    private static Map<String, Double> each(Map<String, List<Judged>> files, Function<String, Features> weights) {
        Map<String, Double> values = new LinkedHashMap<>();
        files.forEach((name, questions) -> {
            Features worth = weights.apply(name);
            values.put(name, mean(questions.stream().map(q -> q.ndcg(worth)).toList()));
        });
        return values;
    }

    private static List<List<Judged>> others(Map<String, List<Judged>> files, String name) {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, Double> folded(Map<String, List<Judged>> files) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Features weights = ListwiseFit.of(
                    files.values().stream()
                            .map(file -> part(file, i -> i % FOLDS != left))
                            .toList(),
                    "");
            files.forEach((name, questions) -> part(questions, i -> i % FOLDS == left)
                    .forEach(question ->
                            values.computeIfAbsent(name, n -> new ArrayList<>()).add(question.ndcg(weights))));
        }
        Map<String, Double> means = new LinkedHashMap<>();
        values.forEach((name, all) -> means.put(name, mean(all)));
        return means;
    }

    private static List<Judged> part(List<Judged> questions, IntPredicate which) {
        return IntStream.range(0, questions.size())
                .filter(which)
                .mapToObj(questions::get)
                .toList();
    }

    private static double mean(List<Double> values) {
        return Statistics.mean(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
