package id.kawanbelajar.evaluation.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of what a file says was read.
 *
 * @param name of the file
 * @param pair by what its true words are known
 * @param gold number of its true words
 * @param inOrder how many of them were read in their order
 */
public record PairFigures(String name, Sample.Pair pair, int gold, int inOrder) {
    /** Returns the share of true words that were read in their order, 0 to 1. */
    public double share() {
        return gold == 0 ? 0 : (double) inOrder / gold;
    }

    /** Returns the figures by the names that {@code ukur baca --json} promises. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", name);
        values.put("pair", pair.label());
        values.put("gold_words", gold);
        values.put("in_order", inOrder);
        values.put("share", share());
        return values;
    }
}
