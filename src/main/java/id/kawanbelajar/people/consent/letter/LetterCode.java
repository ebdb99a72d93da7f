package id.kawanbelajar.people.consent.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code on a student's letter, e.g. {@code 7A-17-K4M9}: class, number in the roster, and four signs to be guessed.
 *
 * @param text as printed
 */
public record LetterCode(String text) {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int DRAWN = 4;
    private static final Pattern TYPED =
            Pattern.compile("([A-Z0-9]{1,12})[-. ]*\\b([0-9]{1,2})[-. ]+([" + SIGNS + "]{" + DRAWN + "})");

    /** Draws a code that nobody can guess. */
    static LetterCode draw(String rombel, int absen, RandomGenerator random) {
        StringBuilder code =
                new StringBuilder(plain(rombel)).append('-').append(absen).append('-');
        for (int i = 0; i < DRAWN; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new LetterCode(code.toString());
    }

    /** Reads a code as somebody typed it, whatever its case and with blanks for hyphens; empty for other words. */
    public static Optional<LetterCode> typed(String words) {
        Matcher code = TYPED.matcher(words.strip().toUpperCase(Locale.ROOT));
        return code.matches()
                ? Optional.of(
                        new LetterCode(code.group(1) + "-" + Integer.parseInt(code.group(2)) + "-" + code.group(3)))
                : Optional.empty();
    }

    private static String plain(String rombel) {
        return rombel.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
