package id.kawanbelajar.retrieval.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Numbers that books print in Roman numerals and students type as they speak: hukum newton 1, perang dunia 2. */
final class Roman {
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** Names that are counted so. */
    private static final Set<String> COUNTED = Set.of(
            "hukum",
            "newton",
            "kepler",
            "mendel",
            "kirchhoff",
            "termodinamika",
            "dunia",
            "pakubuwono",
            "hamengkubuwono");

    private Roman() {}

    /** Returns the numeral of a number that stands after such a name; empty everywhere else. */
    static Optional<String> after(String word, String number) {
        boolean isSmall =
                !number.isEmpty() && number.length() <= 2 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isSmall || !COUNTED.contains(word.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number);
        return value >= 1 && value <= NUMERALS.size() ? Optional.of(NUMERALS.get(value - 1)) : Optional.empty();
    }
}
