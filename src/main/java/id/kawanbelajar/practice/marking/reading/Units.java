package id.kawanbelajar.practice.marking.reading;

import id.kawanbelajar.language.DataLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Units of measure in the forms that students write. */
public final class Units {
    private static final int LONGEST = 6;
    private static final Map<String, String> NAMES = names();
    private static final Set<String> MEASURES = new TreeSet<>(NAMES.values());
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}]+|[/%°]|\\d+");

    private Units() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String line : DataLines.of("/soal/satuan.txt")) {
            String[] sides = line.split(" = ", 2);
            names.put(sides[0], sides[0]);
            Arrays.stream(sides[1].split(" ", -1)).forEach(other -> names.put(other, sides[0]));
        }
        return Map.copyOf(names);
    }

    /** Returns one form for all ways to write a unit. */
    public static String plain(String unit) {
        String text = unit.toLowerCase(Locale.ROOT)
                .replace("²", " 2")
                .replace("³", " 3")
                .replace("^", " ")
                .replaceAll("\\b(?:persegi|kuadrat)\\b", "2")
                .replaceAll("\\bkubik\\b", "3")
                .replaceAll("(?<![\\p{L}])per(?![\\p{L}])", "/")
                .replaceAll("(?<=\\p{L}{3})nya\\b", "");
        return TOKEN.matcher(text)
                .results()
                .map(token -> NAMES.getOrDefault(token.group(), token.group()))
                .collect(Collectors.joining(" "))
                .replaceAll("derajat (?:°c|c)\\b", "°c");
    }

    /** Returns the longest beginning of a text, up to six words, that is the unit; in one form. */
    public static Optional<String> at(String text, Predicate<String> isUnit) {
        List<String> words = List.of(spaced(text).strip().split("\\s+", -1));
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            String plain = plain(String.join(" ", words.subList(0, length)));
            if (!plain.isEmpty() && isUnit.test(plain)) {
                return Optional.of(plain);
            }
        }
        return Optional.empty();
    }

    private static String spaced(String text) {
        return text.replaceAll("[,;.!?()\"]+", " ").replaceAll("(?<=[%°])|(?=/)|(?<=/)", " ");
    }

    /** Returns whether a unit in one form is a known measure, or one measure by another. */
    public static boolean isMeasure(String plain) {
        return !plain.isEmpty()
                && Arrays.stream(plain.split(" / ", -1))
                        .map(part -> part.replaceAll(" [23]$", ""))
                        .allMatch(MEASURES::contains);
    }
}
