package id.kawanbelajar.practice;

import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.IndonesianNumber;
import id.kawanbelajar.practice.expression.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills numbers into texts: {@code {name}} and {@code {=formula}}. Braces with anything else, as LaTeX has them, stay.
 *
 * @param values a number for every name
 */
record Template(Map<String, Value> values) {
    private static final Pattern PLACE = Pattern.compile("\\{(=[^{}]+|[A-Za-z_][A-Za-z_0-9]*)}");

    String fill(String text) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(written(place.group(1), place.group())));
    }

    private String written(String inner, String asItStands) {
        if (inner.startsWith("=")) {
            return IndonesianNumber.of(Expression.parse(inner.substring(1)).compute(values));
        }
        Value value = values.get(inner);
        return value == null ? asItStands : IndonesianNumber.of(value);
    }

    List<String> fill(List<String> texts) {
        return texts.stream().map(this::fill).toList();
    }

    <K> Map<K, String> fill(Map<K, String> texts) {
        return mapped(texts, this::fill);
    }

    /** Turns a key such as {@code =a*b} into a formula without names; any other is filled as a text. */
    String key(String key) {
        if (!key.startsWith("=")) {
            return fill(key);
        }
        Value value = Expression.parse(key.substring(1)).compute(values);
        return switch (value) {
            case Value.Exact exact when exact.isWhole() -> exact.above().toString();
            case Value.Exact exact -> exact.above() + "/" + exact.below();
            case Value.Approximate approximate ->
                java.math.BigDecimal.valueOf(approximate.number()).toPlainString();
        };
    }

    List<Mistake> mistakes(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> new Mistake(key(mistake.answer()), fill(mistake.explanation())))
                .toList();
    }

    private static <K> Map<K, String> mapped(Map<K, String> texts, Function<String, String> change) {
        Map<K, String> changed = new LinkedHashMap<>();
        texts.forEach((key, text) -> changed.put(key, change.apply(text)));
        return changed;
    }
}
