package id.kawanbelajar.retrieval.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into what is compared: words, numbers whole with their decimals, and signs of arithmetic; a hyphen or slash
 * counts only outside words. Walks by hand, since every hit of every search is cut.
 */
final class Tokens {
    private static final String SIGNS = "+=<>×÷≤≥≠√^*²³";
    private static final String SIGNS_OUTSIDE_WORDS = "-−/";
    private static final String WITHIN_NUMBERS = ".,:";

    private Tokens() {}

    /** Returns the tokens in order, in lower case. */
    static List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        for (int at = 0; at < lower.length(); ) {
            int end = end(lower, at);
            if (end > at) {
                tokens.add(lower.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    /** Returns the end of the token that begins at an offset, the offset itself where none does. */
    private static int end(String text, int at) {
        char first = text.charAt(at);
        if (isDigit(text, at)) {
            return endOfNumber(text, at);
        }
        if (Character.isLetter(first)) {
            return endOfWord(text, at);
        }
        boolean sign = SIGNS.indexOf(first) >= 0
                || (SIGNS_OUTSIDE_WORDS.indexOf(first) >= 0 && !isLetter(text, at - 1) && !isLetter(text, at + 1));
        return sign ? at + 1 : at;
    }

    private static int endOfNumber(String text, int at) {
        int end = at;
        while (isDigit(text, end) || (isWithinNumber(text, end) && isDigit(text, end + 1))) {
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int at) {
        int end = at + 1;
        while (isLetter(text, end) || isMark(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWithinNumber(String text, int at) {
        return at < text.length() && WITHIN_NUMBERS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isMark(String text, int at) {
        return at < text.length()
                && switch (Character.getType(text.charAt(at))) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
