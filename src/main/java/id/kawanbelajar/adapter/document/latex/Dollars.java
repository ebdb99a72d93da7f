package id.kawanbelajar.adapter.document.latex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brackets that set formulas apart on the web, as dollar signs. */
public final class Dollars {
    private static final Pattern INLINE = Pattern.compile("\\\\\\((.{1,500}?)\\\\\\)");
    private static final Pattern DISPLAY = Pattern.compile("(?s)\\\\\\[(.{1,2000}?)\\\\\\]");

    private static final Pattern ENVIRONMENT = Pattern.compile(
            "(?s)(?<![$\\\\])\\\\begin\\{(equation|align|gather|eqnarray|displaymath)(\\*?)}(.{1,2000}?)\\\\end\\{\\1\\2}(?!\\$)");

    private Dollars() {}

    /** Returns text with {@code \(…\)}, {@code \[…\]} and equations of their own between dollar signs. */
    public static String of(String text) {
        String environments = ENVIRONMENT
                .matcher(text)
                .replaceAll(formula -> Matcher.quoteReplacement(environment(formula.group(1), formula.group(3))));
        String display = DISPLAY.matcher(environments)
                .replaceAll(formula ->
                        Matcher.quoteReplacement("$$" + formula.group(1).strip() + "$$"));
        return INLINE.matcher(display)
                .replaceAll(formula ->
                        Matcher.quoteReplacement("$" + formula.group(1).strip() + "$"));
    }

    /** Rows that were lined up keep their signs for it. */
    private static String environment(String name, String inner) {
        String latex = inner.replaceAll("\\\\(?:nonumber|notag)\\b|\\\\label\\{[^}]*}", "")
                .strip();
        boolean rows = name.equals("align") || name.equals("gather") || name.equals("eqnarray");
        return rows ? "$$\\begin{aligned}" + latex + "\\end{aligned}$$" : "$$" + latex + "$$";
    }
}
