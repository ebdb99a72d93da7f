package id.kawanbelajar.evaluation.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Weights, and how well they carry over.
 *
 * @param names of what is weighed
 * @param weights one for each name, learnt from all files
 * @param rows the mean quality by file of what is named: the weights now in use, those learnt from all, from the other files
 *     only, from the other four fifths of the questions, and without one of what is weighed
 */
public record Learnt(List<String> names, List<Double> weights, SequencedMap<String, Map<String, Double>> rows) {
    public Learnt {
        names = List.copyOf(names);
        weights = List.copyOf(weights);
        if (names.size() != weights.size()) {
            throw new IllegalArgumentException("%d names, %d weights".formatted(names.size(), weights.size()));
        }
    }

    /** Returns all by the names that {@code --json} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> worth = new LinkedHashMap<>();
        for (int f = 0; f < names.size(); f++) {
            worth.put(names.get(f), weights.get(f));
        }
        values.put("weights", worth);
        values.putAll(rows);
        return values;
    }
}
