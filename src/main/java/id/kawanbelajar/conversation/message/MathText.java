package id.kawanbelajar.conversation.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows the formulas of the material on one line of Unicode, which every phone and terminal can: {@code x²}, {@code √2},
 * {@code ½}, {@code H₂O}, {@code (a+b)/c}. For eyes only: what is stored and quoted stays as it is.
 */
public final class MathText {
    /** As in Pandoc: no space inside the dollars, no digit after them, so that prices stay prices. */
    private static final Pattern FORMULA = Pattern.compile(
            "\\$\\$(?<block>.+?)\\$\\$|(?<!\\\\)\\$(?<inline>(?=\\S)(?:\\\\.|[^$\\\\])+?(?<=\\S))\\$(?!\\d)",
            Pattern.DOTALL);

    private MathText() {}

    /** Returns a text of the material with each formula between dollars made readable. */
    public static String of(String stored) {
        Matcher formulas = FORMULA.matcher(stored);
        String shown = formulas.replaceAll(found -> {
            String block = found.group(1);
            return Matcher.quoteReplacement(formula(block == null ? found.group(2) : block));
        });
        return shown.replace("\\$", "$");
    }

    /** Returns one formula, given as LaTeX without dollars; what is not known is shown as its name. */
    public static String formula(String latex) {
        return new Formula(latex).shown();
    }
}
