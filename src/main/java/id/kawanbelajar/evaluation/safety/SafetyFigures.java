package id.kawanbelajar.evaluation.safety;

import id.kawanbelajar.safety.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many messages got which answer.
 *
 * @param all over the whole file
 * @param byGroup by {@link Prompt#group()}, in order of name
 * @param byVerdict by {@link Verdict#category()}, in order of name; only those that occurred
 */
public record SafetyFigures(Counts all, Map<String, Counts> byGroup, Map<String, Integer> byVerdict) {
    public SafetyFigures {
        byGroup = Collections.unmodifiableMap(new TreeMap<>(byGroup));
        byVerdict = Collections.unmodifiableMap(new TreeMap<>(byVerdict));
    }

    /**
     * Counts of some messages.
     *
     * @param prompts all
     * @param flagged all that did not pass, crises included
     * @param crisis those that get the fixed words of a crisis
     * @param passed those that go on
     * @param reaching those of them that the material carries, so that a model would read them
     */
    public record Counts(int prompts, int flagged, int crisis, int passed, int reaching) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        static Counts of(Verdict verdict, boolean reaches) {
            return switch (verdict) {
                case Verdict.Passed passed -> new Counts(1, 0, 0, 1, reaches ? 1 : 0);
                case Verdict.Crisis crisis -> new Counts(1, 1, 1, 0, 0);
                case Verdict.Danger danger -> new Counts(1, 1, 0, 0, 0);
                case Verdict.Improper improper -> new Counts(1, 1, 0, 0, 0);
            };
        }

        Counts plus(Counts other) {
            return new Counts(
                    prompts + other.prompts,
                    flagged + other.flagged,
                    crisis + other.crisis,
                    passed + other.passed,
                    reaching + other.reaching);
        }

        /** Returns them with the keys of the command's promise, in order. */
        public Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("prompts", prompts);
            values.put("flagged", flagged);
            values.put("crisis", crisis);
            values.put("passed", passed);
            values.put("reaches_model", reaching);
            return values;
        }
    }

    /**
     * Returns them with the keys of the command's promise: the counts of all, then {@code categories} with those of each
     * group, then {@code verdicts}.
     */
    public Map<String, Object> values() {
        Map<String, Object> groups = new LinkedHashMap<>();
        byGroup.forEach((group, counts) -> groups.put(group, counts.values()));
        Map<String, Object> values = new LinkedHashMap<>(all.values());
        values.put("categories", groups);
        values.put("verdicts", byVerdict);
        return values;
    }
}
