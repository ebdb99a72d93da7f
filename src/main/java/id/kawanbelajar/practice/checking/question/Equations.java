package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds equations between numbers inside sentences and tells which are false; algebra and units are left alone. */
final class Equations {
    private static final String ARITHMETIC = "(?:sqrt(?=\\()|\\d+(?:\\.\\d+)?|[-+*/^() ])+";
    private static final Pattern AT_THE_END = Pattern.compile("(" + ARITHMETIC + ")$");
    private static final Pattern AT_THE_START = Pattern.compile("^(" + ARITHMETIC + ")");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?%");
    private static final Pattern EQUALS = Pattern.compile("(?<![<>!=≠≈])=(?!=)");

    /** After a number: a letter that multiplies it, an operation that goes on with units, or a remainder. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:[A-Za-z_(\\\\].*|\\s+sisa\\b.*|(?:(?!\\b(?:dan|lalu|jadi|sehingga|maka|atau|serta)\\b)[^,.;:])*\\s[-*/+^]\\s.*)",
            Pattern.DOTALL);

    private Equations() {}

    /** Returns the false equations in a sentence, as they are read. */
    static List<String> falseOnes(String sentence) {
        if (sentence.indexOf('=') < 0) {
            return List.of();
        }
        String plain = PERCENT.matcher(SchoolMath.plain(sentence)).replaceAll("($1/100)");
        String[] sides = EQUALS.split(plain, -1);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i + 1 < sides.length; i++) {
            Optional<Side> left = left(sides[i]);
            Optional<Side> right = right(sides[i + 1]);
            if (left.isPresent() && right.isPresent() && !agree(left.get(), right.get())) {
                wrong.add(left.get().text() + " = " + right.get().text());
            }
        }
        return wrong;
    }

    private record Side(String text, Value value) {}

    private static boolean agree(Side left, Side right) {
        return left.value().same(right.value())
                || Rounding.agree(left.value(), right.text(), right.value())
                || Rounding.agree(right.value(), left.text(), left.value());
    }

    private static Optional<Side> left(String segment) {
        Matcher matcher = AT_THE_END.matcher(segment);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String candidate = withoutOpenBrackets(matcher.group(1).strip());
        boolean glued = matcher.start() > 0
                && isGlue(segment.charAt(matcher.start() - 1), matcher.group(1).charAt(0));
        boolean goesOnBefore = !segment.isBlank()
                && matcher.start() > 0
                && !candidate.isEmpty()
                && "+-*/^)".indexOf(candidate.charAt(0)) >= 0;
        return glued || goesOnBefore ? Optional.empty() : side(candidate);
    }

    /** Whether a number or bracket stands directly behind a letter, as in {@code x2} and {@code f(2)}. */
    private static boolean isGlue(char before, char first) {
        return first != ' ' && (Character.isLetterOrDigit(before) || before == '_' || before == '^' || before == '}');
    }

    private static String withoutOpenBrackets(String text) {
        String now = text;
        while (now.startsWith("(") && count(now, '(') > count(now, ')')) {
            now = now.substring(1).strip();
        }
        return now;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static Optional<Side> right(String segment) {
        Matcher matcher = AT_THE_START.matcher(segment);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = segment.substring(matcher.end());
        String candidate = matcher.group(1).strip();
        while (candidate.endsWith(")") && count(candidate, ')') > count(candidate, '(')) {
            candidate = candidate.substring(0, candidate.length() - 1).strip();
        }
        boolean gap = matcher.group(1).endsWith(" ");
        boolean goesOn = GOES_ON.matcher(gap ? " " + rest : rest).matches();
        return goesOn ? Optional.empty() : side(candidate);
    }

    private static Optional<Side> side(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Side(text, Expression.parse(text).compute(Map.of())));
        } catch (UnreadableException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
