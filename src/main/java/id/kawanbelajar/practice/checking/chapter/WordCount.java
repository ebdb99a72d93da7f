package id.kawanbelajar.practice.checking.chapter;

import id.kawanbelajar.material.Formulas;
import id.kawanbelajar.material.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of Indonesian text; a formula is none, a number is one. */
final class WordCount {
    /** A word of so many syllables is long. */
    static final int LONG = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.,:/][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWEL = Pattern.compile("[aeiouáéèêíóúAEIOU]");
    private static final Pattern DIPHTHONG = Pattern.compile("(?i)(?:ai|au|oi)(?![\\p{L}])");

    private WordCount() {}

    static List<String> words(String text) {
        StringBuilder plain = new StringBuilder();
        int last = 0;
        for (Sentences.Span formula : Formulas.in(text)) {
            plain.append(text, last, formula.start()).append(' ');
            last = formula.end();
        }
        plain.append(text, last, text.length());
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    static int of(String text) {
        return words(text).size();
    }

    /** Whether a word has many syllables: as many as vowels, but one for {@code ai}, {@code au} and {@code oi} at the end. */
    static boolean isLong(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        long syllables = VOWEL.matcher(plain).results().count()
                - DIPHTHONG.matcher(plain).results().count();
        return syllables >= LONG;
    }
}
