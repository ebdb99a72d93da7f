package id.kawanbelajar.safety;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what the safety check says to many messages. */
public final class MeasureSafety {
    private final SafetyCheck check;

    public MeasureSafety(SafetyCheck check) {
        this.check = check;
    }

    /** Checks every text once. */
    public Counts measure(Iterable<String> texts) {
        SortedMap<String, Integer> byCategory = new TreeMap<>();
        int crisis = 0;
        int passed = 0;
        int all = 0;
        for (String text : texts) {
            Verdict verdict = check.check(text);
            byCategory.merge(verdict.category(), 1, Integer::sum);
            crisis += verdict instanceof Verdict.Crisis ? 1 : 0;
            passed += verdict instanceof Verdict.Passed ? 1 : 0;
            all++;
        }
        return new Counts(all, all - passed, crisis, passed, byCategory);
    }

    /**
     * How many messages got which answer.
     *
     * @param prompts all
     * @param flagged all that did not pass, crises included
     * @param crisis those that get the fixed words of a crisis
     * @param passed those that go on
     * @param byCategory counts by {@link Verdict#category()}, in order of name; only those that occurred
     */
    public record Counts(int prompts, int flagged, int crisis, int passed, Map<String, Integer> byCategory) {
        public Counts {
            byCategory = Collections.unmodifiableMap(new TreeMap<>(byCategory));
        }
    }
}
