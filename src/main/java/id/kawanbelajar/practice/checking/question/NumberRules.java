package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.IndonesianNumber;
import id.kawanbelajar.practice.expression.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers that come out of changing numbers are ones that a child of the stage works with. A decimal that the question
 * itself writes down is meant so, a key written as a fraction need not be a decimal, and one with a tolerance may be long.
 */
final class NumberRules {
    private static final int SMP_DECIMALS = 2;

    private final Set<String> meant;
    private final int decimals;

    NumberRules(Exercise unfilled, Fase fase) {
        meant = written(unfilled).map(Numbers.Written::text).collect(Collectors.toSet());
        decimals = switch (fase) {
            case A, B, C -> ownDecimals(unfilled);
            case D -> Math.max(SMP_DECIMALS, ownDecimals(unfilled));
            case E, F -> Integer.MAX_VALUE;
        };
    }

    /** The most decimals among the numbers that the question starts from. */
    private static int ownDecimals(Exercise unfilled) {
        return Stream.concat(
                        written(unfilled).map(Numbers.Written::text),
                        unfilled.parameters().choices().values().stream()
                                .flatMap(Collection::stream)
                                .map(IndonesianNumber::of))
                .mapToInt(NumberRules::decimals)
                .max()
                .orElse(0);
    }

    private static int decimals(String number) {
        int point = Math.max(number.indexOf('.'), number.indexOf(','));
        return point < 0 || number.contains("/") ? 0 : number.length() - point - 1;
    }

    List<String> areNice(Exercise filled) {
        if (decimals == Integer.MAX_VALUE) {
            return List.of();
        }
        List<String> messages = new ArrayList<>();
        boolean roundedKey = false;
        if (filled.task() instanceof Task.NumberEntry entry) {
            roundedKey = number(entry.tolerance()).compareTo(Value.of(0)) > 0;
            Value key = number(entry.key());
            if (!roundedKey && !fits(key) && !endsInFraction(filled)) {
                messages.add(
                        "kuncinya bisa menjadi %s; batasi dengan `syarat` (misalnya \"mod(a, b) == 0\"), atau beri `toleransi`"
                                .formatted(IndonesianNumber.of(key)));
            }
        }
        if (!roundedKey) {
            written(filled)
                    .map(Numbers.Written::text)
                    .filter(text -> decimals(text) > decimals && !meant.contains(text))
                    .findFirst()
                    .ifPresent(text -> messages.add(
                            "angkanya bisa menjadi %s, terlalu panjang untuk fase ini; batasi dengan `syarat`"
                                    .formatted(text.replace('.', ','))));
        }
        return messages;
    }

    private boolean fits(Value key) {
        return key instanceof Value.Exact exact
                && Expression.parse("x * 10^%d".formatted(decimals)).compute(Map.of("x", exact))
                        instanceof Value.Exact shifted
                && shifted.isWhole();
    }

    private static boolean endsInFraction(Exercise filled) {
        List<Numbers.Written> numbers = Numbers.in(filled.steps().getLast());
        return !numbers.isEmpty() && numbers.getLast().text().contains("/");
    }

    private static Value number(String formula) {
        return Expression.parse(formula).compute(Map.of());
    }

    private static Stream<Numbers.Written> written(Exercise exercise) {
        Stream<String> options = switch (exercise.task()) {
            case Task.Choice t -> t.options().values().stream();
            case Task.Choices t -> t.options().values().stream();
            case Task.NumberEntry t -> Stream.of(t.key().replace('.', ','));
            default -> Stream.empty();
        };
        return Stream.of(Stream.of(exercise.text()), exercise.steps().stream(), options)
                .flatMap(text -> text)
                .flatMap(text -> Numbers.in(text).stream());
    }
}
