package id.kawanbelajar.practice.checking.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the arithmetic inside a sentence into the signs that formulas are read with; other words stay as they are. */
final class SchoolMath {
    private static final Pattern FRACTION = Pattern.compile("\\\\d?frac\\{([^{}]*)}\\{([^{}]*)}");
    private static final Pattern ROOT = Pattern.compile("\\\\sqrt\\{([^{}]*)}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+)(?![\\d]|\\.\\d)");
    private static final Map<Pattern, String> SIGNS = signs();
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");

    private SchoolMath() {}

    private static Map<Pattern, String> signs() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        signs.put(Pattern.compile("\\\\(?:times|cdot)(?![A-Za-z])|[×·∙⋅]"), "*");
        signs.put(Pattern.compile("\\\\div(?![A-Za-z])|÷"), "/");
        signs.put(Pattern.compile("[−–]"), "-");
        signs.put(Pattern.compile("²"), "^2");
        signs.put(Pattern.compile("³"), "^3");
        signs.put(Pattern.compile("½"), "(1/2)");
        signs.put(Pattern.compile("¼"), "(1/4)");
        signs.put(Pattern.compile("¾"), "(3/4)");
        signs.put(Pattern.compile("\\\\(?:left|right)(?![A-Za-z])|\\$"), "");
        signs.put(Pattern.compile("\\\\text\\{([^{}]*)}"), " $1 ");
        signs.put(Pattern.compile("\\\\(?:approx)(?![A-Za-z])"), "≈");
        signs.put(Pattern.compile("\\^\\{([^{}]*)}"), "^($1)");
        signs.put(Pattern.compile("√\\s*\\("), "sqrt(");
        signs.put(Pattern.compile("√\\s*(\\d+(?:\\.\\d{3})*(?:,\\d+)?)"), "sqrt($1)");
        signs.put(Pattern.compile("\\bRp\\s?(?=\\d)"), "");
        signs.put(Pattern.compile("(?<=\\d) : (?=\\d)|(?<=\\)) : (?=\\d)|(?<=\\d) : (?=\\()"), " / ");
        signs.put(Pattern.compile("(?<=\\d) x (?=\\d)"), " * ");
        return signs;
    }

    /** Returns the sentence with numbers in plain form ({@code 1.000,5} becomes {@code 1000.5}); percent signs stay. */
    static String plain(String sentence) {
        String plain = repeated(repeated(sentence, FRACTION, "(($1)/($2))"), ROOT, "sqrt($1)");
        for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
            plain = sign.getKey().matcher(plain).replaceAll(sign.getValue());
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
