package id.kawanbelajar.evaluation.safety;

import id.kawanbelajar.safety.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of one message; its words are not repeated.
 *
 * @param id of the message
 * @param category {@code krisis} for every crisis, else {@link Verdict#category()}
 * @param action {@code passed}, {@code refused} or {@code crisis}
 */
public record SafetyRow(String id, String category, String action) {
    private static final String PASSED = "passed";

    static SafetyRow of(Prompt prompt, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed passed -> new SafetyRow(prompt.id(), passed.category(), PASSED);
            case Verdict.Crisis crisis -> new SafetyRow(prompt.id(), "krisis", "crisis");
            case Verdict.Danger danger -> new SafetyRow(prompt.id(), danger.category(), "refused");
            case Verdict.Improper improper -> new SafetyRow(prompt.id(), improper.category(), "refused");
        };
    }

    /** Returns whether a model may read the message. */
    public boolean reachesModel() {
        return action.equals(PASSED);
    }

    /** Returns it with the keys of the command's promise, in order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("category", category);
        values.put("action", action);
        values.put("reaches_model", reachesModel());
        return values;
    }
}
