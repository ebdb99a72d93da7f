package id.kawanbelajar.plan.wish.words;

import java.util.List;
import java.util.OptionalInt;

/** Whole numbers, in digits, in words up to twelve, or in Roman numerals where chapters are counted so. */
final class NumberWords {
    private static final List<String> WORDS = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas",
            "duabelas");
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private NumberWords() {}

    /** Reads digits or a word; empty for anything else and above three digits. */
    static OptionalInt of(String word) {
        if (word.matches("[0-9]{1,3}")) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        int value = WORDS.indexOf(word);
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Reads a number that may be Roman too. */
    static OptionalInt orRoman(String word) {
        int roman = word.isEmpty() ? -1 : ROMAN.indexOf(word);
        return roman > 0 ? OptionalInt.of(roman) : of(word);
    }
}
