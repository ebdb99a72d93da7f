package id.kawanbelajar.retrieval.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinals in digits, which books write in words: ke-2, 1st. */
final class Ordinal {
    private static final Pattern DIGITS = Pattern.compile("ke-?(\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)");
    private static final List<String> NUMBERS = List.of(
            "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas");

    private Ordinal() {}

    /** Returns the word for an ordinal up to eleven; empty for everything else. */
    static Optional<String> of(String core) {
        Matcher digits = DIGITS.matcher(core.toLowerCase(Locale.ROOT));
        if (!digits.matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(digits.group(1) == null ? digits.group(2) : digits.group(1));
        if (value == 1) {
            return Optional.of("pertama");
        }
        return value > 1 && value <= NUMBERS.size() ? Optional.of("ke" + NUMBERS.get(value - 1)) : Optional.empty();
    }
}
