package id.kawanbelajar.evaluation.safety;

import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts what the safety check says to many messages. */
public final class MeasureSafety {
    private final SafetyCheck check;

    public MeasureSafety(SafetyCheck check) {
        this.check = check;
    }

    /**
     * Checks every message once.
     *
     * @param each takes what became of each message, in order
     */
    public SafetyFigures measure(Iterable<Prompt> prompts, Consumer<SafetyRow> each) {
        SafetyFigures.Counts all = SafetyFigures.Counts.NONE;
        Map<String, SafetyFigures.Counts> byGroup = new TreeMap<>();
        Map<String, Integer> byVerdict = new TreeMap<>();
        for (Prompt prompt : prompts) {
            Verdict verdict = check.check(prompt.text());
            SafetyFigures.Counts one = SafetyFigures.Counts.of(verdict);
            all = all.plus(one);
            byGroup.merge(prompt.group(), one, SafetyFigures.Counts::plus);
            byVerdict.merge(verdict.category(), 1, Integer::sum);
            each.accept(SafetyRow.of(prompt, verdict));
        }
        return new SafetyFigures(all, byGroup, byVerdict);
    }
}
