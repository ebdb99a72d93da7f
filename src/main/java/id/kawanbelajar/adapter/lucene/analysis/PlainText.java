package id.kawanbelajar.adapter.lucene.analysis;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Makes text and question comparable before they are cut into words: H₂O, H_2O and H2O are one thing, 5kg and 5 kg too. */
public final class PlainText {
    private static final Pattern NAMED_LETTER = Pattern.compile(
            "\\\\(alpha|beta|gamma|delta|theta|lambda|mu|pi|rho|sigma|omega|phi|Delta|Omega|Sigma|Phi)(?![A-Za-z])");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");
    private static final Pattern SCRIPT = Pattern.compile("[_^]\\{?([0-9A-Za-z+-]+)\\}?");

    /** A half is one thing, ½ or 1/2, and found as such; a date is none. */
    private static final Pattern FRACTION = Pattern.compile("(?<![\\d/⁄.,])(\\d{1,3})[/⁄](\\d{1,3})(?![\\d/⁄])");

    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d+(?:[.,]\\d+)?)"
                    + "(km|hm|dm|cm|mm|m|kg|hg|mg|gr|g|ml|l|cc|kal|kkal|hz|kw|kwh|pa|atm|mol|menit|jam|detik|tahun)"
                    + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+(?![\\d.])");

    private PlainText() {}

    /** Returns the text with formulas flattened and characters in their common form. */
    public static String of(String text) {
        String common = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (common.indexOf('\\') >= 0) {
            common = NAMED_LETTER.matcher(common).replaceAll(" $1 ");
            common = COMMAND.matcher(common).replaceAll(" ");
        }
        if (common.indexOf('_') >= 0 || common.indexOf('^') >= 0) {
            common = SCRIPT.matcher(common).replaceAll("$1");
        }
        return numbers(common);
    }

    /** Most texts have no such number; they are told by one walk. */
    private static String numbers(String text) {
        String plain = text;
        if (followsADigit(plain, next -> next == '/' || next == '⁄')) {
            plain = FRACTION.matcher(plain).replaceAll(" $1 $2 $1per$2 ");
        }
        if (followsADigit(plain, Character::isLetter)) {
            plain = MEASURE.matcher(plain).replaceAll("$1 $2");
        }
        if (followsADigit(plain, next -> next == '.')) {
            plain = THOUSANDS.matcher(plain).replaceAll(number -> number.group().replace(".", ""));
        }
        return plain;
    }

    private static boolean followsADigit(String text, IntPredicate what) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (before >= '0' && before <= '9' && what.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
