package id.kawanbelajar.evaluation.prompting;

import id.kawanbelajar.evaluation.metric.Statistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the model takes to read the same prompts without and with their fixed beginning in its memory.
 *
 * @param firstMs of each prompt, right after one that began otherwise
 * @param nextMs of each prompt, right after another one of the same beginning
 */
public record PrefixReuse(List<Double> firstMs, List<Double> nextMs) {
    private static final double MEDIAN = 50;

    public PrefixReuse {
        firstMs = List.copyOf(firstMs);
        nextMs = List.copyOf(nextMs);
    }

    /** Returns the medians with the keys of the command's promise. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("first", median(firstMs));
        values.put("next", median(nextMs));
        return values;
    }

    static double median(List<Double> values) {
        return Statistics.percentile(
                values.stream().mapToDouble(Double::doubleValue).toArray(), MEDIAN);
    }
}
