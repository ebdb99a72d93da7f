package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.evaluation.metric.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Fits one set of weights to all files, and measures how it does on files and questions that it was not fitted to. */
final class CarriesOver {
    private static final int FOLDS = 5;

    private final SequencedMap<String, ? extends List<? extends Listed>> files;
    private final List<String> names;

    /**
     * Takes what is learnt from.
     *
     * @param files by name, at least two
     * @param names of what is weighed
     */
    CarriesOver(SequencedMap<String, ? extends List<? extends Listed>> files, List<String> names) {
        this.files = files;
        this.names = names;
    }

    /**
     * Learns.
     *
     * @param inUse the weights of the program as it is
     * @param scale what is done to the fit before it is told
     */
    Learnt learn(double[] inUse, UnaryOperator<double[]> scale) {
        SequencedMap<String, Map<String, Double>> rows = new LinkedHashMap<>();
        double[] learnt = ListwiseFit.of(files.values(), ListwiseFit.NONE);
        rows.put("in_use", each(name -> inUse));
        rows.put("learnt", each(name -> learnt));
        rows.put("other_files", each(name -> ListwiseFit.of(others(name), ListwiseFit.NONE)));
        rows.put("other_questions", folded());
        for (int f = 0; f < names.size(); f++) {
            double[] less = ListwiseFit.of(files.values(), f);
            rows.put("without_" + names.get(f), each(name -> less));
        }
        return new Learnt(names, Arrays.stream(scale.apply(learnt)).boxed().toList(), rows);
    }

    private Map<String, Double> each(Function<String, double[]> weights) {
        Map<String, Double> values = new LinkedHashMap<>();
        files.forEach((name, questions) -> {
            double[] worth = weights.apply(name);
            values.put(name, mean(questions.stream().map(q -> q.quality(worth)).toList()));
        });
        return values;
    }

    private List<List<? extends Listed>> others(String name) {
        List<List<? extends Listed>> others = new ArrayList<>();
        files.forEach((other, questions) -> {
            if (!other.equals(name)) {
                others.add(questions);
            }
        });
        return others;
    }

    private Map<String, Double> folded() {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            double[] weights = ListwiseFit.of(
                    files.values().stream()
                            .map(file -> part(file, i -> i % FOLDS != left))
                            .toList(),
                    ListwiseFit.NONE);
            files.forEach((name, questions) -> part(questions, i -> i % FOLDS == left)
                    .forEach(question ->
                            values.computeIfAbsent(name, n -> new ArrayList<>()).add(question.quality(weights))));
        }
        Map<String, Double> means = new LinkedHashMap<>();
        values.forEach((name, all) -> means.put(name, mean(all)));
        return means;
    }

    private static List<? extends Listed> part(List<? extends Listed> questions, IntPredicate which) {
        return IntStream.range(0, questions.size())
                .filter(which)
                .mapToObj(questions::get)
                .toList();
    }

    private static double mean(List<Double> values) {
        return Statistics.mean(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
