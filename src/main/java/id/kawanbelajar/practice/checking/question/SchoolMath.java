package id.kawanbelajar.practice.checking.question;

import java.util.List;
import java.util.regex.Pattern;

/** Turns the arithmetic inside a sentence into the signs that formulas are read with; other words stay as they are. */
final class SchoolMath {
    private static final Pattern FRACTION = Pattern.compile("\\\\d?frac\\{([^{}]*)}\\{([^{}]*)}");
    private static final Pattern ROOT = Pattern.compile("\\\\sqrt\\{([^{}]*)}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+)(?![\\d]|\\.\\d)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final List<Sign> SIGNS = List.of(
            new Sign("\\×·∙⋅", "\\\\(?:times|cdot)(?![A-Za-z])|[×·∙⋅]", "*"),
            new Sign("\\÷", "\\\\div(?![A-Za-z])|÷", "/"),
            new Sign("−–", "[−–]", "-"),
            new Sign("²", "²", "^2"),
            new Sign("³", "³", "^3"),
            new Sign("½", "½", "(1/2)"),
            new Sign("¼", "¼", "(1/4)"),
            new Sign("¾", "¾", "(3/4)"),
            new Sign("\\$", "\\\\(?:left|right)(?![A-Za-z])|\\$", ""),
            new Sign("\\", "\\\\text\\{([^{}]*)}", " $1 "),
            new Sign("\\", "\\\\(?:approx)(?![A-Za-z])", "≈"),
            new Sign("^", "\\^\\{([^{}]*)}", "^($1)"),
            new Sign("√", "√\\s*\\(", "sqrt("),
            new Sign("√", "√\\s*(\\d+(?:\\.\\d{3})*(?:,\\d+)?)", "sqrt($1)"),
            new Sign("R", "\\bRp\\s?(?=\\d)", ""),
            new Sign(":", "(?<=\\d) : (?=\\d)|(?<=\\)) : (?=\\d)|(?<=\\d) : (?=\\()", " / "),
            new Sign("x", "(?<=\\d) x (?=\\d)", " * "));

    private SchoolMath() {}

    /** A sign to rewrite, looked for only in a text that holds one of its characters. */
    private record Sign(String characters, Pattern pattern, String replacement) {
        Sign(String characters, String pattern, String replacement) {
            this(characters, Pattern.compile(pattern), replacement);
        }

        String rewrite(String text) {
            return characters.chars().anyMatch(c -> text.indexOf(c) >= 0)
                    ? pattern.matcher(text).replaceAll(replacement)
                    : text;
        }
    }

    /** Returns the sentence with numbers in plain form ({@code 1.000,5} becomes {@code 1000.5}); percent signs stay. */
    static String plain(String sentence) {
        String plain = repeated(repeated(sentence, FRACTION, "(($1)/($2))"), ROOT, "sqrt($1)");
        for (Sign sign : SIGNS) {
            plain = sign.rewrite(plain);
        }
        plain = THOUSANDS.matcher(plain).replaceAll(number -> number.group(1).replace(".", ""));
        return DECIMAL_COMMA.matcher(plain).replaceAll(".");
    }

    private static String repeated(String text, Pattern pattern, String replacement) {
        String now = text;
        for (int depth = 0; depth < 5 && now.indexOf('\\') >= 0; depth++) {
            now = pattern.matcher(now).replaceAll(replacement);
        }
        return now;
    }
}
