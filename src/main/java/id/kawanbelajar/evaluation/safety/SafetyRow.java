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
 * @param reachesModel whether a model would read the message: it passed, and the material carries it
 */
public record SafetyRow(String id, String category, String action, boolean reachesModel) {
    private static final String PASSED = "passed";

    static SafetyRow of(Prompt prompt, Verdict verdict, boolean reaches) {
        return switch (verdict) {
            case Verdict.Passed passed -> new SafetyRow(prompt.id(), passed.category(), PASSED, reaches);
            case Verdict.Crisis crisis -> new SafetyRow(prompt.id(), "krisis", "crisis", false);
            case Verdict.Danger danger -> new SafetyRow(prompt.id(), danger.category(), "refused", false);
            case Verdict.Improper improper -> new SafetyRow(prompt.id(), improper.category(), "refused", false);
        };
    }

    /** Returns it with the keys of the command's promise, in order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("category", category);
        values.put("action", action);
        values.put("reaches_model", reachesModel);
        return values;
    }
}
