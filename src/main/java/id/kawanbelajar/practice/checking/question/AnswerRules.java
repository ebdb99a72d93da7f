package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Equivalence;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Options differ, wrong answers are explained, and no explained mistake is right. */
final class AnswerRules {
    private AnswerRules() {}

    static List<String> differ(Exercise exercise) {
        return switch (exercise.task()) {
            case Task.Choice t -> twice(t.options().values());
            case Task.Choices t -> twice(t.options().values());
            case Task.Ordering t -> twice(t.items());
            case Task.Matching t -> {
                List<String> right = new ArrayList<>(new HashSet<>(t.pairs().values()));
                right.addAll(t.distractors());
                yield twice(right);
            }
            default -> List.of();
        };
    }

    private static List<String> twice(Collection<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream()
                .filter(text -> !seen.add(text.strip()))
                .map(text -> "dua opsi sama: %s; bedakan, pada soal berparameter dengan `syarat`".formatted(text))
                .toList();
    }

    static List<String> areExplained(Exercise exercise) {
        return switch (exercise.task()) {
            case Task.Choice t -> explained(t.options().keySet(), Set.of(t.key()), t.misconceptions());
            case Task.Choices t -> explained(t.options().keySet(), t.key(), t.misconceptions());
            case Task.Statements t ->
                IntStream.rangeClosed(1, t.statements().size())
                        .filter(i -> t.misconceptions().getOrDefault(i, "").isBlank())
                        .mapToObj(i ->
                                "miskonsepsi untuk pernyataan %d belum ada; tulis apa yang keliru jika salah menilainya"
                                        .formatted(i))
                        .toList();
            case Task.NumberEntry t -> some(t.mistakes());
            case Task.WordEntry t -> some(t.mistakes());
            case Task.ExpressionEntry t -> some(t.mistakes());
            case Task.Ordering t -> general(t.misconception());
            case Task.Matching t -> general(t.misconception());
            case Task.Essay t -> general(t.misconception());
        };
    }

    private static List<String> explained(Set<String> options, Set<String> key, Map<String, String> misconceptions) {
        List<String> problems = new ArrayList<>();
        options.stream()
                .filter(letter -> !key.contains(letter)
                        && misconceptions.getOrDefault(letter, "").isBlank())
                .forEach(letter -> problems.add(
                        "miskonsepsi untuk opsi %s belum ada; tulis salah pikir di balik opsi itu".formatted(letter)));
        misconceptions.keySet().stream()
                .filter(letter -> key.contains(letter) || !options.contains(letter))
                .forEach(letter -> problems.add(
                        "miskonsepsi `%s` bukan opsi yang salah; hapus atau betulkan hurufnya".formatted(letter)));
        return problems;
    }

    private static List<String> some(List<Mistake> mistakes) {
        return mistakes.isEmpty()
                ? List.of("miskonsepsi belum ada; contoh: miskonsepsi: [{jawaban: …, penjelasan: …}]")
                : List.of();
    }

    private static List<String> general(String misconception) {
        return misconception.isBlank() ? List.of("miskonsepsi belum ada; contoh: miskonsepsi: {umum: …}") : List.of();
    }

    static List<String> mistakesAreWrong(Exercise exercise) {
        return switch (exercise.task()) {
            case Task.NumberEntry t -> {
                Value key = number(t.key());
                double tolerance = number(t.tolerance()).toDouble();
                yield right(t.mistakes(), m -> Math.abs(number(m.answer()).toDouble() - key.toDouble()) <= tolerance);
            }
            case Task.WordEntry t ->
                right(
                        t.mistakes(),
                        m -> same(m.answer(), t.key())
                                || t.accepted().stream().anyMatch(word -> same(m.answer(), word)));
            case Task.ExpressionEntry t ->
                right(t.mistakes(), m -> Equivalence.same(m.answer(), t.key(), t.variables()));
            default -> List.of();
        };
    }

    private static List<String> right(List<Mistake> mistakes, Predicate<Mistake> isRight) {
        return mistakes.stream()
                .filter(isRight)
                .map(m -> "jawaban salah “%s” ternyata sama dengan kunci; ubah jawaban itu, atau cegah dengan `syarat`"
                        .formatted(m.answer()))
                .toList();
    }

    private static boolean same(String one, String other) {
        return Words.plain(one).equals(Words.plain(other));
    }

    private static Value number(String formula) {
        return Expression.parse(formula).compute(Map.of());
    }
}
