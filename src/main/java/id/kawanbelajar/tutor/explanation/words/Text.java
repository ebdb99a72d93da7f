package id.kawanbelajar.tutor.explanation.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart. Stateless; citations such as [1] are never words or numbers. */
public final class Text {
    private static final Pattern CITATION = Pattern.compile("\\[\\d{1,2}]");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}]*)*|\\d+(?:[.,]\\d+)*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern ROMAN = Pattern.compile("(?<=\\p{L} )(I|II|III|IV|V|VI|VII|VIII|IX|X)(?![\\p{L}])");
    private static final List<String> ROMANS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** "satu" is left out: mostly it is an article. */
    private static final Map<String, String> SPOKEN = Map.of(
            "dua",
            "2",
            "tiga",
            "3",
            "empat",
            "4",
            "lima",
            "5",
            "enam",
            "6",
            "tujuh",
            "7",
            "delapan",
            "8",
            "sembilan",
            "9",
            "sepuluh",
            "10");

    private static final int SHORTEST_WORD = 3;

    private Text() {}

    /** Returns the words as written, in order. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(CITATION.matcher(text).replaceAll(" "));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Returns the keys of the words that carry the subject, in order, each once; without formulas and numbers. */
    public static Set<String> subject(String text) {
        Set<String> keys = new LinkedHashSet<>();
        for (String word : words(FormulaClaims.without(text))) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (carries(lower)) {
                keys.add(key(lower));
            }
        }
        return keys;
    }

    /** Returns whether a lower-case word carries the subject. */
    public static boolean carries(String lower) {
        return lower.length() >= SHORTEST_WORD && !FunctionWords.indonesian(lower) && !SPOKEN.containsKey(lower);
    }

    /** Returns what all forms of a lower-case word have in common. */
    public static String key(String lower) {
        int hyphen = lower.indexOf('-');
        // sel-sel is sel
        boolean doubled = hyphen > 0 && lower.substring(hyphen + 1).startsWith(lower.substring(0, hyphen));
        return Stem.of(doubled ? lower.substring(hyphen + 1) : lower);
    }

    /** Returns the numbers, in digits whether written so, in Roman figures after a word, or as words from two to ten. */
    public static Set<String> numbers(String text) {
        String plain = CITATION.matcher(text).replaceAll(" ");
        Set<String> numbers = new LinkedHashSet<>();
        Matcher digits = NUMBER.matcher(plain);
        while (digits.find()) {
            numbers.add(digits.group().replace(",", "."));
        }
        Matcher roman = ROMAN.matcher(plain);
        while (roman.find()) {
            numbers.add(String.valueOf(ROMANS.indexOf(roman.group(1)) + 1));
        }
        for (String word : words(plain)) {
            String digit = SPOKEN.get(word.toLowerCase(Locale.ROOT));
            if (digit != null) {
                numbers.add(digit);
            }
        }
        return numbers;
    }

    /**
     * Returns a word's number in digits; empty where it is none.
     *
     * @param follows whether a word stands before it, without which a Roman figure is a letter
     */
    public static Optional<String> digits(String word, boolean follows) {
        int roman = follows ? ROMANS.indexOf(word) : -1;
        return roman >= 0
                ? Optional.of(String.valueOf(roman + 1))
                : Optional.ofNullable(SPOKEN.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Returns words and numbers in order, lower case, without marks between them. */
    public static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(CITATION.matcher(text).replaceAll(" "));
        while (token.find()) {
            tokens.add(token.group().toLowerCase(Locale.ROOT));
        }
        return tokens;
    }

    /** Returns the numbers that stand as [n], in order. */
    public static List<Integer> citations(String text) {
        List<Integer> citations = new ArrayList<>();
        Matcher citation = CITATION.matcher(text);
        while (citation.find()) {
            citations.add(Integer.valueOf(
                    citation.group().substring(1, citation.group().length() - 1)));
        }
        return citations;
    }

    /** Returns the text without any [n]. */
    public static String withoutCitations(String text) {
        return CITATION.matcher(text)
                .replaceAll("")
                .replaceAll(" +([.,;:!?])", "$1")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
