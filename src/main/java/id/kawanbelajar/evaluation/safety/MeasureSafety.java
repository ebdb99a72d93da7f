package id.kawanbelajar.evaluation.safety;

import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Counts what the safety check says to many messages, and which of them a model would read. */
public final class MeasureSafety {
    private final SafetyCheck check;
    private final Predicate<String> carried;

    /**
     * Makes one over the check and what stands behind it.
     *
     * @param carried whether the material holds enough for a message that passed, so that a model would read it
     */
    public MeasureSafety(SafetyCheck check, Predicate<String> carried) {
        this.check = check;
        this.carried = carried;
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
            boolean reaches = verdict instanceof Verdict.Passed && carried.test(prompt.text());
            SafetyFigures.Counts one = SafetyFigures.Counts.of(verdict, reaches);
            all = all.plus(one);
            byGroup.merge(prompt.group(), one, SafetyFigures.Counts::plus);
            byVerdict.merge(verdict.category(), 1, Integer::sum);
            each.accept(SafetyRow.of(prompt, verdict, reaches));
        }
        return new SafetyFigures(all, byGroup, byVerdict);
    }
}
