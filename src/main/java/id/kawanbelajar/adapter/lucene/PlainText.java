package id.kawanbelajar.adapter.lucene;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes text and question comparable before they are cut into words: H₂O, H_2O and H2O are one thing. */
final class PlainText {
    private static final Pattern NAMED_LETTER = Pattern.compile(
            "\\\\(alpha|beta|gamma|delta|theta|lambda|mu|pi|rho|sigma|omega|phi|Delta|Omega|Sigma|Phi)(?![A-Za-z])");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");
    private static final Pattern SCRIPT = Pattern.compile("[_^]\\{?([0-9A-Za-z+-]+)\\}?");

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
        return common;
    }
}
