package id.kawanbelajar.evaluation.judged;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an exam asks of each measure.
 *
 * @param values 0 to 1; the usual bound holds where one is absent
 */
public record Bounds(Map<Measure, Double> values) {
    /** The usual ones. */
    public static final Bounds USUAL = new Bounds(Map.of());

    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?) ?(%?)");

    public Bounds {
        values = Map.copyOf(values);
    }

    /** Returns the bound of a measure. */
    public double of(Measure measure) {
        return values.getOrDefault(measure, measure.usual());
    }

    /**
     * Returns these with others in their place.
     *
     * @param written by the measures' names: a share such as {@code 0.8} or {@code 80%}
     * @throws IllegalArgumentException if a name or a share is none; says in plain Indonesian what would be
     */
    public Bounds with(Map<String, String> written) {
        Map<Measure, Double> all = new EnumMap<>(Measure.class);
        all.putAll(values);
        written.forEach((name, share) -> all.put(measure(name), share(name, share)));
        return new Bounds(all);
    }

    private static Measure measure(String name) {
        return Measure.named(name)
                .orElseThrow(() -> new IllegalArgumentException("ambang `%s` tidak dikenal; yang ada: %s"
                        .formatted(
                                name,
                                Stream.of(Measure.values()).map(Measure::key).collect(Collectors.joining(", ")))));
    }

    private static double share(String name, String text) {
        Matcher written = SHARE.matcher(text.strip());
        if (written.matches()) {
            double number = Double.parseDouble(written.group(1).replace(',', '.'));
            double share = written.group(2).isEmpty() ? number : number / 100;
            if (share <= 1) {
                return share;
            }
        }
        throw new IllegalArgumentException(
                "ambang `%s: %s` bukan bagian dari 0 sampai 1; contoh: 0.8 atau 80%%".formatted(name, text));
    }
}
