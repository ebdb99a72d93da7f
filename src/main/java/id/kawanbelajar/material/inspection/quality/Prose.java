package id.kawanbelajar.material.inspection.quality;

import id.kawanbelajar.material.Formulas;
import id.kawanbelajar.material.Sentences;
import java.util.regex.Pattern;

/** Leaves of a text what must be words: no formulas, no code, no addresses. Stateless. */
final class Prose {
    private static final Pattern CODE = Pattern.compile("```(?s:.*?)```|`[^`\\n]*`");
    private static final String SIGNS = "_=<>{}\\;$#[]@";

    private Prose() {}

    static String of(String text) {
        String rest = text.indexOf('`') < 0 ? text : CODE.matcher(text).replaceAll(" ");
        StringBuilder prose = new StringBuilder(rest.length());
        int start = 0;
        for (int i = 0; i <= rest.length(); i++) {
            if (i == rest.length() || Character.isWhitespace(rest.charAt(i))) {
                if (!isSigns(rest, start, i)) {
                    prose.append(rest, start, i);
                }
                prose.append(i < rest.length() && rest.charAt(i) == '\n' ? '\n' : ' ');
                start = i + 1;
            }
        }
        return prose.toString();
    }

    /** Whether what stands between two spaces is code, an address, or letters and digits mixed. */
    private static boolean isSigns(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0 || (c == ':' && text.startsWith("://", i))) {
                return true;
            }
            boolean between = i > start && i + 1 < end && Character.isLetter(text.charAt(i - 1));
            if (between && (c == '(' || ((c == '.' || c == '/') && Character.isLetter(text.charAt(i + 1))))) {
                return true;
            }
            if (i > start
                    && Character.isDigit(c) != Character.isDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(c)
                    && Character.isLetterOrDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text without what stands between {@code $}. */
    static String withoutFormulas(String text) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (Sentences.Span formula : Formulas.in(text).reversed()) {
            rest.replace(formula.start(), formula.end(), " ");
        }
        return rest.toString();
    }
}
