package id.kawanbelajar.evaluation.prompting;

import id.kawanbelajar.tutor.explanation.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One question that was explained with one variant.
 *
 * @param question as a student types it
 * @param outcome what the student would see
 * @param calls of the model, one or two; empty where it was not asked
 */
public record Trial(String variant, String question, Explanation outcome, List<Call> calls) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public Trial {
        calls = List.copyOf(calls);
    }

    boolean grounded() {
        return outcome instanceof Explanation.Grounded;
    }

    boolean atOnce() {
        return grounded() && calls.size() == 1;
    }

    /** Returns {@code grounded}, or in one word why there is nothing to show. */
    String result() {
        return switch (outcome) {
            case Explanation.Grounded grounded -> "grounded";
            case Explanation.Withheld(var fault) -> fault.name().toLowerCase(Locale.ROOT);
            case Explanation.Busy busy -> "busy";
            case Explanation.NoModel noModel -> "no_model";
            case Explanation.Cancelled cancelled -> "cancelled";
        };
    }

    String shown() {
        return outcome instanceof Explanation.Grounded(var text, var sources) ? text : "";
    }

    int words() {
        return shown().isBlank() ? 0 : SPACE.split(shown().strip(), -1).length;
    }

    /** Returns the milliseconds until the last reply was whole. */
    double totalMs() {
        return calls.stream().mapToDouble(Call::totalMs).sum();
    }

    /** Returns it with the keys of {@code --out}. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("variant", variant);
        values.put("question", question);
        values.put("result", result());
        values.put("text", shown());
        values.put("replies", calls.stream().map(call -> call.reply().text()).toList());
        values.put("message", calls.isEmpty() ? "" : calls.getFirst().prompt().message());
        values.put("first_ms", calls.isEmpty() ? 0 : calls.getFirst().firstMs());
        values.put("total_ms", totalMs());
        return values;
    }
}
