package id.kawanbelajar.adapter.document.office.word;

import java.util.Locale;

/** The ways of writing a number in a list. */
public final class NumberFormat {
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumberFormat() {}

    /** Writes a number in a format by the name that Word has for it; in digits where the name is not known. */
    public static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> "%02d".formatted(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** After z comes aa, then bb. */
    private static String letters(int number) {
        if (number < 1 || number > 780) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder all = new StringBuilder();
        int rest = number;
        for (int i = 0; i < WORTH.length; i++) {
            while (rest >= WORTH[i]) {
                all.append(ROMAN[i]);
                rest -= WORTH[i];
            }
        }
        return all.toString();
    }
}
