package id.kawanbelajar.adapter.lucene;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes text and question comparable before they are cut into words: H₂O, H_2O and H2O are one thing, 5kg and 5 kg too. */
final class PlainText {
    private static final Pattern NAMED_LETTER = Pattern.compile(
            "\\\\(alpha|beta|gamma|delta|theta|lambda|mu|pi|rho|sigma|omega|phi|Delta|Omega|Sigma|Phi)(?![A-Za-z])");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");
    private static final Pattern SCRIPT = Pattern.compile("[_^]\\{?([0-9A-Za-z+-]+)\\}?");

    /** A half is one thing, ½ or 1/2, and found as such; a date is none. */
    private static final Pattern FRACTION = Pattern.compile("(?=\\d)(?<![\\d/⁄.,])(\\d{1,3})[/⁄](\\d{1,3})(?![\\d/⁄])");

    private static final Pattern MEASURE = Pattern.compile(
            "(?=\\d)(?<![\\p{L}\\d])(\\d+(?:[.,]\\d+)?)"
                    + "(km|hm|dm|cm|mm|m|kg|hg|mg|gr|g|ml|l|cc|kal|kkal|hz|kw|kwh|pa|atm|mol|menit|jam|detik|tahun)"
                    + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSANDS = Pattern.compile("(?=\\d)(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+(?![\\d.])");

    private PlainText() {}

    /** Returns the text with formulas flattened and characters in their common form. */
    static String of(String text) {
        String common = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (common.indexOf('\\') >= 0) {
            common = NAMED_LETTER.matcher(common).replaceAll(" $1 ");
            common = COMMAND.matcher(common).replaceAll(" ");
        }
        if (common.indexOf('_') >= 0 || common.indexOf('^') >= 0) {
            common = SCRIPT.matcher(common).replaceAll("$1");
        }
        return common.chars().anyMatch(Character::isDigit) ? numbers(common) : common;
    }

    private static String numbers(String text) {
        String halves = FRACTION.matcher(text).replaceAll(" $1 $2 $1per$2 ");
        String apart = MEASURE.matcher(halves).replaceAll("$1 $2");
        return THOUSANDS.matcher(apart).replaceAll(number -> number.group().replace(".", ""));
    }
}
