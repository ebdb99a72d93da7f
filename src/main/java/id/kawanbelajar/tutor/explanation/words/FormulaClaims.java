package id.kawanbelajar.tutor.explanation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas in a text, whether LaTeX or plain, in a form that can be compared. */
public final class FormulaClaims {
    private static final Pattern LATEX =
            Pattern.compile("\\$[^$\\n]{1,300}\\$|\\\\\\(.{1,300}?\\\\\\)|\\\\\\[.{1,300}?\\\\]");
    private static final String TERM = "(?:\\p{L}{1,2}[\\d₀-₉²³]*|\\d+[\\d.,]*\\p{L}?|√)";
    private static final String SIGN = "\\s*[=+\\-−*×·:/^<>≠→]\\s*";
    private static final Pattern PLAIN =
            Pattern.compile("(?<![\\p{L}\\d])\\(?%s(?:%s\\(?%s\\)?)+(?![\\p{L}\\d])".formatted(TERM, SIGN, TERM));
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private FormulaClaims() {}

    /** Returns a text without its formulas. */
    public static String without(String text) {
        return PLAIN.matcher(LATEX.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    /** Returns each formula that claims something, i.e. has a sign of relation, in comparable form. */
    public static List<String> claims(String text) {
        List<String> claims = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher latex = LATEX.matcher(text);
        while (latex.find()) {
            add(claims, latex.group());
            latex.appendReplacement(rest, " ");
        }
        latex.appendTail(rest);
        Matcher plain = PLAIN.matcher(rest);
        while (plain.find()) {
            add(claims, plain.group());
        }
        return claims;
    }

    private static void add(List<String> claims, String formula) {
        String bare = bare(formula);
        if (bare.matches(".*[=<>→≠].*")) {
            claims.add(bare);
        }
    }

    /** Returns a text with formulas reduced to letters, digits and signs, without white space, marks of
     * LaTeX, or signs of multiplication, which may be left out. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        String plain = text.replaceAll("\\\\(times|cdot)\\b", "")
                .replaceAll("\\\\(rightarrow|to)\\b", "→")
                .replaceAll("\\\\neq?\\b", "≠")
                .replaceAll("\\\\[a-zA-Z]+|\\\\.", "");
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            int raised = RAISED.indexOf(sign);
            int lowered = LOWERED.indexOf(sign);
            if (raised >= 0) {
                bare.append(raised);
            } else if (lowered >= 0) {
                bare.append(lowered);
            } else if (sign == '−') {
                bare.append('-');
            } else if (" \t\n$^_{}()×·*".indexOf(sign) < 0) {
                bare.append(Character.toLowerCase(sign));
            }
        }
        return bare.toString();
    }
}
