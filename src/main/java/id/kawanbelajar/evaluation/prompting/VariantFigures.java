package id.kawanbelajar.evaluation.prompting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What one variant came to.
 *
 * @param trials one for each question that the material answers; never empty
 * @param prefix how long its prompts take to read
 */
public record VariantFigures(String variant, List<Trial> trials, PrefixReuse prefix) {
    private static final double MILLIS = 1000;

    public VariantFigures {
        trials = List.copyOf(trials);
        if (trials.isEmpty()) {
            throw new IllegalArgumentException("a variant is measured by at least one question: " + variant);
        }
    }

    /** Returns the share of questions that end with a text to show, 0 to 1. */
    public double grounded() {
        return share(Trial::grounded);
    }

    private double share(Predicate<Trial> which) {
        return (double) trials.stream().filter(which).count() / trials.size();
    }

    /** Returns them with the keys of the command's promise; times are medians in seconds, of {@code prompt_ms} in ms. */
    public Map<String, Object> values() {
        List<Call> first = trials.stream()
                .filter(t -> !t.calls().isEmpty())
                .map(t -> t.calls().getFirst())
                .toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("variant", variant);
        values.put("questions", trials.size());
        values.put("grounded", grounded());
        values.put("grounded_at_once", share(Trial::atOnce));
        values.put("withheld", withheld());
        values.put("words", (int) median(trials.stream()
                .filter(Trial::grounded)
                .map(t -> (double) t.words())
                .toList()));
        values.put("first_s", median(first.stream().map(Call::firstMs).toList()) / MILLIS);
        values.put("last_s", median(trials.stream().map(Trial::totalMs).toList()) / MILLIS);
        values.put("prompt_tokens", (int) median(
                first.stream().map(c -> (double) c.reply().promptTokens()).toList()));
        values.put("prompt_ms", prefix.values());
        return values;
    }

    private Map<String, Object> withheld() {
        Map<String, Object> shares = new TreeMap<>();
        trials.stream()
                .filter(t -> !t.grounded())
                .map(Trial::result)
                .distinct()
                .forEach(result -> shares.put(result, share(t -> t.result().equals(result))));
        return shares;
    }

    private static double median(List<Double> values) {
        return PrefixReuse.median(values);
    }
}
