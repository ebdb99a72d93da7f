package id.kawanbelajar.evaluation.reading;

import id.kawanbelajar.material.reading.FileReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of broken files.
 *
 * @param files number of them
 * @param outcomes how many were read, and how many refused for which reason
 * @param byMutation the same for each way of breaking
 * @param crashes what came as an exception instead of an outcome
 * @param silent how many were refused without a sentence
 * @param overLimit how many took longer than they may
 * @param slowest milliseconds of the longest
 */
public record BrokenReport(
        int files,
        Map<String, Integer> outcomes,
        Map<String, Map<String, Integer>> byMutation,
        List<String> crashes,
        int silent,
        int overLimit,
        long slowest) {
    /** Returns whether every file ended within its time in an outcome with a sentence. */
    public boolean isSound() {
        return crashes.isEmpty() && silent == 0 && overLimit == 0;
    }

    /** Returns the figures by the names that {@code ukur baca --rusak --json} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("files", files);
        values.put("outcomes", outcomes);
        values.put("by_mutation", byMutation);
        values.put("crashes", crashes);
        values.put("without_sentence", silent);
        values.put("over_limit", overLimit);
        values.put("slowest_ms", slowest);
        return values;
    }

    /** Counts from several threads. */
    static final class Counting {
        private final long limit;
        private final Map<String, Integer> outcomes = new TreeMap<>();
        private final Map<String, Map<String, Integer>> byMutation = new TreeMap<>();
        private final List<String> crashes = new ArrayList<>();
        private int files;
        private int silent;
        private int overLimit;
        private long slowest;

        Counting(long limit) {
            this.limit = limit;
        }

        synchronized void ended(Mutation mutation, FileReading.Outcome outcome, long milliseconds) {
            String word = switch (outcome) {
                case FileReading.Outcome.Read read -> "read";
                case FileReading.Outcome.Refused refused -> {
                    silent += refused.sentence().isBlank() ? 1 : 0;
                    yield refused.reason().name().toLowerCase(Locale.ROOT);
                }
            };
            count(mutation, word);
            slowest = Math.max(slowest, milliseconds);
            overLimit += milliseconds > limit ? 1 : 0;
        }

        synchronized void failed(Mutation mutation, String file, RuntimeException cause) {
            count(mutation, "exception");
            crashes.add(file + ": " + cause);
        }

        private void count(Mutation mutation, String word) {
            files++;
            outcomes.merge(word, 1, Integer::sum);
            byMutation
                    .computeIfAbsent(mutation.label(), label -> new TreeMap<>())
                    .merge(word, 1, Integer::sum);
        }

        synchronized BrokenReport report() {
            return new BrokenReport(files, outcomes, byMutation, crashes, silent, overLimit, slowest);
        }
    }
}
