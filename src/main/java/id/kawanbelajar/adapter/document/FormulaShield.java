package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.Formulas;
import id.kawanbelajar.material.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides formulas from the Markdown parser, which would read {@code a_1 * b_2} as emphasis: each becomes one token of
 * private-use characters, which {@link PlainSource} has removed from the text before.
 */
public final class FormulaShield {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern TOKEN = Pattern.compile(OPEN + "(\\d{1,7})" + CLOSE);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> formulas = new ArrayList<>();

    /** Returns the text with a token in place of each formula. */
    public String hide(String markdown) {
        StringBuilder hidden = new StringBuilder();
        int last = 0;
        for (Sentences.Span span : Formulas.in(markdown)) {
            hidden.append(markdown, last, span.start());
            hidden.append(OPEN).append(formulas.size()).append(CLOSE);
            formulas.add(SPACE.matcher(span.of(markdown)).replaceAll(" "));
            last = span.end();
        }
        return hidden.append(markdown.substring(last)).toString();
    }

    /** Returns the text with its formulas back. */
    public String show(String text) {
        return show(text, UnaryOperator.identity());
    }

    /** Returns the text with each formula written another way. */
    String show(String text, UnaryOperator<String> way) {
        return TOKEN.matcher(text)
                .replaceAll(
                        token -> Matcher.quoteReplacement(way.apply(formulas.get(Integer.parseInt(token.group(1))))));
    }

    /** Returns whether a text is nothing but one formula that stands by itself. */
    boolean isDisplayFormula(String text) {
        Matcher token = TOKEN.matcher(text.strip());
        return token.matches() && formulas.get(Integer.parseInt(token.group(1))).startsWith("$$");
    }
}
