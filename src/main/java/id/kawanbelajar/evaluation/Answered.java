package id.kawanbelajar.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one question.
 *
 * @param id of the question
 * @param answerable whether its passage is in the index
 * @param refused whether the answer was "not in the material"
 * @param confidence of the search, 0 to 1
 * @param extract blank where refused
 * @param fact words of the extract that are marked; blank for none
 * @param passages documents found, best first
 * @param holdsGold whether the extract holds an accepted answer
 * @param holdsGoldInShort whether the short extract does
 * @param isFactRight whether what is marked and an accepted answer overlap
 */
public record Answered(
        String id,
        boolean answerable,
        boolean refused,
        double confidence,
        String extract,
        String fact,
        List<String> passages,
        boolean holdsGold,
        boolean holdsGoldInShort,
        boolean isFactRight) {
    public Answered {
        passages = List.copyOf(passages);
    }

    /** Returns it by the names that {@code ukur jawab --out} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("answerable", answerable);
        values.put("refused", refused);
        values.put("confidence", confidence);
        values.put("extract", extract);
        values.put("fact", fact);
        values.put("passages", passages);
        return values;
    }
}
