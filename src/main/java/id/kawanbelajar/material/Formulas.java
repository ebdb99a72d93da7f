package id.kawanbelajar.material;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds LaTeX between {@code $…$} and {@code $$…$$}; a price such as {@code $5} is none. */
public final class Formulas {
    /** Inline ones touch their signs, end before no digit and stay in their line, so that money is left alone. */
    private static final Pattern FORMULA =
            Pattern.compile("(?<![\\\\$])(?:\\$\\$(?:(?!\\n[ \\t]*\\n)[^$]){1,2000}+\\$\\$"
                    + "|\\$(?![\\s$])(?:\\\\.|[^$\\\\\\n]){1,500}+(?<!\\s)\\$(?![\\d$]))");

    private Formulas() {}

    /** Returns every formula with its signs, in order, not overlapping. */
    public static List<Sentences.Span> in(String text) {
        if (text.indexOf('$') < 0) {
            return List.of();
        }
        List<Sentences.Span> found = new ArrayList<>();
        Matcher matcher = FORMULA.matcher(text);
        while (matcher.find()) {
            found.add(new Sentences.Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
