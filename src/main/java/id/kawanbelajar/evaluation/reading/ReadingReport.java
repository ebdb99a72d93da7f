package id.kawanbelajar.evaluation.reading;

import id.kawanbelajar.material.inspection.Grade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the files of a folder are read.
 *
 * @param files number of them
 * @param refused sentence by name of each that could not be read
 * @param pages read by grade
 * @param words read by grade of their page
 * @param pairs those whose true words are known
 * @param speed of PDFs with text
 * @param millisecondsPerFile half of the files took no longer, from call to result
 * @param memoryRise most bytes that the system gave this process while the files were read, garbage included
 * @param heldMore bytes that this process holds on to after the last file, more than before the first
 */
public record ReadingReport(
        int files,
        Map<String, String> refused,
        Map<Grade, Integer> pages,
        Map<Grade, Integer> words,
        List<PairFigures> pairs,
        Speed speed,
        double millisecondsPerFile,
        long memoryRise,
        long heldMore) {
    /** Returns the share of true words read in order over all pairs of a kind; not a number where there is none. */
    public double share(Sample.Pair kind) {
        List<PairFigures> all =
                pairs.stream().filter(pair -> pair.pair() == kind).toList();
        return (double) all.stream().mapToInt(PairFigures::inOrder).sum()
                / all.stream().mapToInt(PairFigures::gold).sum();
    }

    /** Returns the figures by the names that {@code ukur baca --json} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("files", files);
        values.put("refused", refused);
        for (Grade grade : Grade.values()) {
            values.put("pages_" + grade.label(), pages.getOrDefault(grade, 0));
            values.put("words_" + grade.label(), words.getOrDefault(grade, 0));
        }
        values.put("pairs", pairs.stream().map(PairFigures::values).toList());
        values.putAll(speed.values());
        values.put("p50_ms_per_file", millisecondsPerFile);
        values.put("resident_rise_mb", memoryRise / 1_000_000.0);
        values.put("held_rise_mb", heldMore / 1_000_000.0);
        return values;
    }
}
