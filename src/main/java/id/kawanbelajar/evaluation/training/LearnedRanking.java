package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.retrieval.ranking.Features;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Weights, and how well they carry over.
 *
 * @param weights learnt from all files
 * @param rows nDCG@10 by file of what is named: the weights now in use, those
 *     learnt from all, from the other files only, from the other four fifths of the questions, and without one feature
 */
public record LearnedRanking(Features weights, SequencedMap<String, Map<String, Double>> rows) {
    /** Returns all by the names that {@code --json} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> worth = new LinkedHashMap<>();
        for (int f = 0; f < Features.NAMES.size(); f++) {
            worth.put(Features.NAMES.get(f), weights.values()[f]);
        }
        values.put("weights", worth);
        values.putAll(rows);
        return values;
    }
}
