package id.kawanbelajar.material.inspection.detail;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the school year that a title, a label or a file's name speaks of. Stateless. */
final class YearNames {
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final String NUMBER = "(XI{0,2}|IX|IV|V?I{1,3}|V|1[0-3]|[1-9])(?![\\p{L}\\p{N}])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:kelas|kls|grade|class)\\s*(?:/\\s*\\p{L}+\\s*)?[:.]?\\s*" + NUMBER
                    + "|(?<!\\p{L})(?:smp|mts)\\s+(VIII?|IX|[789])(?![\\p{L}\\d])"
                    + "|(?<!\\p{L})(?:sma|ma|smk)\\s+(XI{0,2}|1[0-2])(?![\\p{L}\\d])",
            FLAGS);
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}])" + NUMBER, FLAGS);
    private static final Pattern LONG_ROMAN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(VIII|VII|XII|XI|IX)(?![\\p{L}\\p{N}])", FLAGS);
    private static final Pattern TEN = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])x(?![\\p{L}\\p{N}])");
    private static final Pattern FASE = Pattern.compile("(?i)\\bfase\\s*[:/]?\\s*([A-F])(?![\\p{L}])");

    private YearNames() {}

    /** Returns the year behind "Kelas" or "Kelas/Semester": "VIII / Ganjil", "D / VII", "X (sepuluh)". */
    static Optional<Kelas> inLabel(String value) {
        return first(BARE, value);
    }

    /** Returns the year of a text that says "kelas 7", "SMP 7" or "Grade X". */
    static Optional<Kelas> named(String text) {
        return first(NAMED, spaced(text));
    }

    /** Returns the year of a file's name, where a Roman number is a year whatever stands before it. */
    static Optional<Kelas> inName(String name) {
        String spaced = spaced(name);
        return first(NAMED, spaced).or(() -> first(LONG_ROMAN, spaced));
    }

    /** Returns the years of a fase that a text names. */
    static List<Kelas> ofFase(String text) {
        Matcher matcher = FASE.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        Fase fase = Fase.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        return IntStream.rangeClosed(1, ROMAN.size())
                .mapToObj(Kelas::new)
                .filter(kelas -> kelas.fase() == fase)
                .toList();
    }

    /** Returns the tenth year of a file's name such as {@code narrative-text-x-1}; an x can mean anything. */
    static Optional<Kelas> maybeTen(String name) {
        return TEN.matcher(spaced(name)).find() ? Optional.of(new Kelas(10)) : Optional.empty();
    }

    /** Returns the year that a text begins with. */
    static Optional<Kelas> atStart(String text) {
        Matcher matcher = BARE.matcher(text);
        return matcher.lookingAt() ? Optional.of(new Kelas(number(matcher.group(1)))) : Optional.empty();
    }

    private static String spaced(String text) {
        return text.replaceAll("[_\\-+]+", " ").replaceAll("(?<=\\p{L})(?=\\d)", " ");
    }

    private static Optional<Kelas> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String written = IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Optional.of(new Kelas(number(written)));
    }

    private static int number(String written) {
        int roman = ROMAN.indexOf(written.toUpperCase(Locale.ROOT));
        return roman >= 0 ? roman + 1 : Integer.parseInt(written);
    }
}
