package id.kawanbelajar.evaluation.grounding;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One sentence that was put to the check.
 *
 * @param kind how it was changed
 * @param planted whether it holds an error
 * @param taken the sentence as its text has it
 * @param said the sentence that was checked
 * @param flagged whether the check found no support
 */
public record GroundingCase(String kind, boolean planted, String taken, String said, boolean flagged) {
    /** Returns it with the keys of {@code --out}. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", kind);
        values.put("planted", planted);
        values.put("flagged", flagged);
        values.put("taken", taken);
        values.put("said", said);
        return values;
    }
}
