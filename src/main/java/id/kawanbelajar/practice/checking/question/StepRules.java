package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.IndonesianNumber;
import id.kawanbelajar.practice.expression.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Steps must be true and lead to the key. */
final class StepRules {
    private static final double ENOUGH_WORDS = 0.5;

    private StepRules() {}

    static List<String> trueEquations(Exercise exercise) {
        return exercise.steps().stream()
                .flatMap(step -> Equations.falseOnes(step).stream())
                .map(equation -> "langkah memuat persamaan yang salah: " + equation)
                .toList();
    }

    static List<String> reachTheKey(Exercise exercise) {
        String last = exercise.steps().getLast();
        String all = String.join(" ", exercise.steps());
        return switch (exercise.task()) {
            case Task.Choice t -> optionsReached(t.options(), Set.of(t.key()), all);
            case Task.Choices t -> optionsReached(t.options(), t.key(), all);
            case Task.NumberEntry t -> numberReached(t, last);
            case Task.WordEntry t ->
                Stream.concat(Stream.of(t.key()), t.accepted().stream()).anyMatch(word -> Words.holds(last, word))
                        ? List.of()
                        : List.of("langkah terakhir tidak menyebut kunci “%s”".formatted(t.key()));
            case Task.ExpressionEntry t ->
                Words.algebra(last).contains(Words.algebra(t.key()))
                        ? List.of()
                        : List.of("langkah terakhir tidak menulis kunci “%s”".formatted(t.key()));
            case Task.Statements t -> List.of();
            case Task.Ordering t -> List.of();
            case Task.Matching t -> List.of();
            case Task.Essay t -> List.of();
        };
    }

    private static List<String> optionsReached(Map<String, String> options, Set<String> key, String steps) {
        return key.stream()
                .sorted()
                .filter(letter -> !named(steps, letter) && !said(steps, options.getOrDefault(letter, "")))
                .map(letter -> "langkah tidak sampai ke kunci %s (%s)".formatted(letter, options.get(letter)))
                .toList();
    }

    private static boolean named(String steps, String letter) {
        return steps.matches("(?s).*(?<![\\p{L}\\d])" + letter + "(?![\\p{L}\\d]).*");
    }

    private static boolean said(String steps, String option) {
        return Words.holds(steps, option)
                || Words.share(steps, option) >= ENOUGH_WORDS
                || Words.algebra(steps).contains(Words.algebra(option));
    }

    private static List<String> numberReached(Task.NumberEntry task, String last) {
        Value key = Expression.parse(task.key()).compute(Map.of());
        Value tolerance = Expression.parse(task.tolerance()).compute(Map.of());
        List<Numbers.Written> numbers = Numbers.in(last);
        if (numbers.isEmpty()) {
            return List.of("langkah terakhir tidak memuat angka, padahal kuncinya " + IndonesianNumber.of(key));
        }
        Numbers.Written reached = numbers.getLast();
        boolean near = Math.abs(reached.value().toDouble() - key.toDouble()) <= tolerance.toDouble() + 1e-12;
        return near || reached.value().same(key) || Rounding.agree(key, reached.text(), reached.value())
                ? List.of()
                : List.of("langkah terakhir berakhir dengan %s, padahal kuncinya %s: %s"
                        .formatted(IndonesianNumber.of(reached.value()), IndonesianNumber.of(key), last));
    }
}
