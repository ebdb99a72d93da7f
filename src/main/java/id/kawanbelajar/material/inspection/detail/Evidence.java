package id.kawanbelajar.material.inspection.detail;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What speaks for each of several values, and how strongly. */
final class Evidence<T> {
    /** A label says it. */
    static final double LABEL = 10;

    /** The title or the file's name says it. */
    static final double TITLE = 6;

    /** A line near the beginning says it. */
    static final double LINE = 2;

    /** It could be read so. */
    static final double HINT = 1;

    /** All the library's votes together. */
    static final double LIBRARY = 4;

    private static final double ENOUGH = 4.5;
    private static final double CLEARLY = 1.5;

    private final Map<T, Double> weights = new LinkedHashMap<>();

    void add(T value, double weight) {
        weights.merge(value, weight, Double::sum);
    }

    Optional<T> best() {
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Whether the best value stands on good grounds and clearly before all others. */
    boolean isSure() {
        double first = weights.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        double second = weights.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .findFirst()
                .orElse(0.0);
        return first >= ENOUGH && first >= CLEARLY * second;
    }
}
