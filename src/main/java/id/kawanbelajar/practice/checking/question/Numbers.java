package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that are written in a sentence; powers of units and digits inside names do not count. */
final class Numbers {
    private static final Pattern UNIT_POWER = Pattern.compile("(?<=[A-Za-zµ°])\\^\\(?-?\\d+\\)?");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![A-Za-z\\d.^_])(?:(?<=^|[\\s=(:])-)?\\d+(?:\\.\\d+)?(?:/\\d+(?:\\.\\d+)?)?(?!\\d|\\.\\d)");

    private Numbers() {}

    /**
     * A number in a sentence.
     *
     * @param text as read, decimals with a dot
     */
    record Written(String text, Value value) {}

    static List<Written> in(String sentence) {
        if (sentence.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        Matcher matcher =
                NUMBER.matcher(UNIT_POWER.matcher(SchoolMath.plain(sentence)).replaceAll(""));
        return matcher.results()
                .flatMap(found -> written(found.group()).stream())
                .toList();
    }

    private static Optional<Written> written(String text) {
        try {
            return Optional.of(new Written(text, Expression.parse(text).compute(Map.of())));
        } catch (UnreadableException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
