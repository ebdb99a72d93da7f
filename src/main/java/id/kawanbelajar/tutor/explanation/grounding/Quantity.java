package id.kawanbelajar.tutor.explanation.grounding;

import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number and what it counts in.
 *
 * @param number in digits, thousands unmarked, a dot for any other mark
 * @param unit a magnitude or a unit of measure, one name for each; empty where none follows
 */
record Quantity(String number, String unit) {
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("km", "kilometer"),
            Map.entry("m", "meter"),
            Map.entry("cm", "sentimeter"),
            Map.entry("mm", "milimeter"),
            Map.entry("dm", "desimeter"),
            Map.entry("kg", "kilogram"),
            Map.entry("g", "gram"),
            Map.entry("gr", "gram"),
            Map.entry("mg", "miligram"),
            Map.entry("ons", "ons"),
            Map.entry("l", "liter"),
            Map.entry("ml", "mililiter"),
            Map.entry("ha", "hektare"),
            Map.entry("hektar", "hektare"),
            Map.entry("milyar", "miliar"),
            Map.entry("trilyun", "triliun"),
            Map.entry("%", "persen"),
            Map.entry("°", "derajat"),
            Map.entry("v", "volt"),
            Map.entry("w", "watt"),
            Map.entry("a", "ampere"),
            Map.entry("j", "joule"),
            Map.entry("n", "newton"));
    private static final List<String> LONG = List.of(
            "puluh",
            "belas",
            "ratus",
            "ribu",
            "juta",
            "miliar",
            "triliun",
            "persen",
            "kilometer",
            "meter",
            "sentimeter",
            "milimeter",
            "desimeter",
            "kilogram",
            "gram",
            "miligram",
            "ton",
            "kuintal",
            "liter",
            "mililiter",
            "hektare",
            "are",
            "detik",
            "menit",
            "jam",
            "hari",
            "minggu",
            "bulan",
            "tahun",
            "abad",
            "dekade",
            "derajat",
            "volt",
            "watt",
            "ampere",
            "joule",
            "newton",
            "ohm",
            "kali",
            "lusin",
            "kodi",
            "rupiah",
            "dolar");

    private static final Pattern NUMBER = Pattern.compile(
            "(\\d+(?:[.,]\\d+)*)(?:[\\s-]*(%|°|\\p{L}+))?|(?<![\\p{L}])(\\p{L}+)(?![\\p{L}])(?=\\s+(\\p{L}+))?");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

    /** Returns the quantities of a text, in order; Roman ones and words from two to ten too. */
    static List<Quantity> in(String text) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher found = NUMBER.matcher(Text.withoutCitations(text));
        int from = 0;
        while (found.find(from)) {
            boolean digits = found.group(1) != null;
            if (digits) {
                quantities.add(new Quantity(plain(found.group(1)), unit(found.group(2))));
            } else {
                Text.digits(found.group(3), found.start(3) > 0)
                        .ifPresent(number -> quantities.add(new Quantity(number, unit(found.group(4)))));
            }
            from = found.end(digits ? 1 : 3);
        }
        return quantities;
    }

    /** Returns whether a word or number, lower case, is this number. */
    boolean isWrittenAs(String token) {
        return plain(token).equals(number)
                || Text.digits(token.toUpperCase(Locale.ROOT), true)
                        .filter(number::equals)
                        .isPresent();
    }

    /** Indonesian parts thousands by dots. */
    private static String plain(String digits) {
        String dotted = digits.replace(",", ".");
        return THOUSANDS.matcher(digits).matches() ? dotted.replace(".", "") : dotted;
    }

    private static String unit(@Nullable String word) {
        return word == null ? "" : unitOf(word);
    }

    /** Returns the one name of a unit or magnitude; empty for any other word. */
    static String unitOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String whole = SHORT.getOrDefault(lower, lower);
        return LONG.contains(whole) || SHORT.containsValue(whole) ? whole : "";
    }
}
