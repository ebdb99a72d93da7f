package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.IndonesianNumber;
import id.kawanbelajar.practice.expression.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Steps must be true and lead to the key. */
final class StepRules {
    private StepRules() {}

    static List<String> trueEquations(Exercise exercise) {
        List<String> plain = falseOnes(exercise.steps());
        List<String> solved = SolvedSteps.of(exercise);
        return plain.isEmpty() && !solved.equals(exercise.steps()) ? falseOnes(solved) : plain;
    }

    private static List<String> falseOnes(List<String> steps) {
        return steps.stream()
                .flatMap(step -> Equations.falseOnes(step).stream())
                .map(equation -> "langkah memuat persamaan yang salah, hitung lagi: " + equation)
                .toList();
    }

    static List<String> reachTheKey(Exercise exercise) {
        String last = exercise.steps().getLast();
        return switch (exercise.task()) {
            case Task.Choice t -> new OptionSteps(exercise.steps(), t.options()).reach(t.key());
            case Task.Choices t -> new OptionSteps(exercise.steps(), t.options()).reach(t.key());
            case Task.NumberEntry t -> numberReached(t, last);
            case Task.WordEntry t ->
                Stream.concat(Stream.of(t.key()), t.accepted().stream()).anyMatch(word -> Words.holds(last, word))
                        ? List.of()
                        : List.of("langkah terakhir tidak menyebut kunci “%s”; akhiri dengan kunci itu"
                                .formatted(t.key()));
            case Task.ExpressionEntry t ->
                Words.algebra(last).contains(Words.algebra(t.key()))
                        ? List.of()
                        : List.of("langkah terakhir tidak menulis kunci “%s”; akhiri dengan kunci itu"
                                .formatted(t.key()));
            case Task.Statements t -> List.of();
            case Task.Ordering t -> List.of();
            case Task.Matching t -> List.of();
            case Task.Essay t -> List.of();
        };
    }

    private static List<String> numberReached(Task.NumberEntry task, String last) {
        Value key = Expression.parse(task.key()).compute(Map.of());
        Value tolerance = Expression.parse(task.tolerance()).compute(Map.of());
        List<Numbers.Written> numbers = Numbers.in(last);
        if (numbers.isEmpty()) {
            return List.of("langkah terakhir tidak memuat angka; akhiri dengan kuncinya, %s"
                    .formatted(IndonesianNumber.of(key)));
        }
        Numbers.Written reached = numbers.getLast();
        boolean near = Math.abs(reached.value().toDouble() - key.toDouble()) <= tolerance.toDouble() + 1e-12;
        return near || reached.value().same(key) || Rounding.agree(key, reached.text(), reached.value())
                ? List.of()
                : List.of("langkah terakhir berakhir dengan %s, padahal kuncinya %s; betulkan yang salah: %s"
                        .formatted(IndonesianNumber.of(reached.value()), IndonesianNumber.of(key), last));
    }
}
