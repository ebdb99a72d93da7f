package id.kawanbelajar.retrieval.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that books print in Roman numerals and students type as they speak: hukum newton 1, perang dunia 2. */
final class Roman {
    private static final List<String> NUMERALS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX", "XXI");

    private static final Pattern NUMBER = Pattern.compile("(?:ke-?)?(\\d{1,2})");

    private static final Pattern NUMERAL = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

    /** Names that are counted so. */
    private static final Set<String> COUNTED = Set.of(
            "hukum",
            "newton",
            "kepler",
            "mendel",
            "kirchhoff",
            "termodinamika",
            "dunia",
            "abad",
            "pakubuwono",
            "hamengkubuwono");

    private Roman() {}

    /** Returns whether a word in lower case is a numeral of two signs or more, up to 39. */
    static boolean isNumeral(String lower) {
        return lower.length() > 1 && NUMERAL.matcher(lower).matches();
    }

    /** Returns the numeral of a number that stands after such a name; empty everywhere else. */
    static Optional<String> after(String word, String number) {
        Matcher counted = NUMBER.matcher(number);
        if (!counted.matches() || !COUNTED.contains(word.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int value = Integer.parseInt(counted.group(1));
        return value >= 1 && value <= NUMERALS.size() ? Optional.of(NUMERALS.get(value - 1)) : Optional.empty();
    }
}
