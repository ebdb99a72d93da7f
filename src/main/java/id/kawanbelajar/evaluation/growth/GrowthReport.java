package id.kawanbelajar.evaluation.growth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the index behaves at each size.
 *
 * @param originals real texts whose sentences were used
 * @param sentences of those texts
 * @param questions different ones that were asked at each size
 * @param vectors what they were made of; the model's name, or {@code acak} for random ones
 * @param processors that this process may use
 * @param heapLimit most memory for objects, in bytes
 * @param sizes ascending
 */
public record GrowthReport(
        int originals, int sentences, int questions, String vectors, int processors, long heapLimit, List<Size> sizes) {
    private static final double MEGA = 1e6;

    public GrowthReport {
        sizes = List.copyOf(sizes);
    }

    /**
     * Figures at one size; times in milliseconds.
     *
     * @param passages in the index
     * @param indexSeconds from empty, all of it; NaN where the index had been filled before
     * @param bytes on the disk
     * @param heap bytes of objects in use after everything was asked
     * @param start what the first student waits for
     * @param keywords by words alone
     * @param meaning by vectors alone
     * @param both by both sides
     * @param whole as the product asks: spelling, both sides, the second look, evidence, folding
     */
    public record Size(
            int passages,
            double indexSeconds,
            long bytes,
            long heap,
            Start start,
            Latency keywords,
            Latency meaning,
            Latency both,
            Latency whole) {
        /** Returns the figures by the name that {@code --json} promises. */
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("passages", passages);
            values.put("index_s", Double.isNaN(indexSeconds) ? -1 : rounded(indexSeconds));
            values.put("disk_mb", rounded(bytes / MEGA));
            values.put("heap_mb", rounded(heap / MEGA));
            values.put("open_ms", rounded(start.open()));
            values.put("warm_ms", rounded(start.warm()));
            values.put("first_ms", rounded(start.first()));
            keywords.into(values, "keyword");
            meaning.into(values, "vector");
            both.into(values, "both");
            whole.into(values, "whole");
            return values;
        }
    }

    /**
     * How long a start takes, in milliseconds.
     *
     * @param open opening the index anew
     * @param warm a few questions for nobody, as the bot asks before anybody comes
     * @param first the first question after that
     */
    public record Start(double open, double warm, double first) {}

    /**
     * How long questions took, in milliseconds.
     *
     * @param busy the 99th percentile of processor time, which other programs on the machine hardly change
     */
    public record Latency(double p50, double p99, double most, double busy) {
        private void into(Map<String, Object> values, String name) {
            values.put(name + "_p50_ms", rounded(p50));
            values.put(name + "_p99_ms", rounded(p99));
            values.put(name + "_max_ms", rounded(most));
            values.put(name + "_p99_cpu_ms", rounded(busy));
        }
    }

    /** Returns all by the name that {@code --json} promises. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("texts", originals);
        values.put("sentences", sentences);
        values.put("questions", questions);
        values.put("vectors", vectors);
        values.put("processors", processors);
        values.put("heap_limit_mb", rounded(heapLimit / MEGA));
        values.put("sizes", sizes.stream().map(Size::values).toList());
        return values;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
