package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Wrong answers that a question explains, with their explanation. */
final class MistakeForms {
    private MistakeForms() {}

    static Map<String, String> of(Exercise exercise) {
        Map<String, String> explained = new LinkedHashMap<>();
        switch (exercise.task()) {
            case Task.Choice t ->
                t.misconceptions()
                        .forEach((letter, text) -> KeyForms.option(
                                        letter, t.options().getOrDefault(letter, ""))
                                .forEach(form -> explained.put(form, text)));
            case Task.Choices t ->
                t.misconceptions().forEach((letter, text) -> explained.put(with(t.key(), letter), text));
            case Task.Statements t ->
                t.misconceptions().forEach((number, text) -> explained.put(allButOne(t, number - 1), text));
            case Task.NumberEntry t ->
                t.mistakes()
                        .forEach(mistake -> KeyForms.numerals(
                                        Expression.parse(mistake.answer()).compute(Map.of()), t.unit())
                                .forEach(form -> explained.putIfAbsent(form, mistake.explanation())));
            case Task.WordEntry t -> listed(t.mistakes(), explained);
            case Task.ExpressionEntry t -> listed(t.mistakes(), explained);
            case Task.Ordering t -> {
                List<String> reversed = new ArrayList<>(t.items());
                Collections.reverse(reversed);
                List<String> shown = Shown.items(t, exercise.id());
                explained.put(
                        reversed.stream()
                                .map(item -> Shown.letter(shown.indexOf(item)))
                                .collect(Collectors.joining(" ")),
                        t.misconception());
            }
            case Task.Matching t -> explained.put(rotated(t, exercise.id()), t.misconception());
            case Task.Essay t -> {}
        }
        return explained;
    }

    private static void listed(List<Mistake> mistakes, Map<String, String> explained) {
        mistakes.forEach(mistake -> {
            explained.put(mistake.answer(), mistake.explanation());
            explained.put("jawabannya " + mistake.answer() + " kak", mistake.explanation());
        });
    }

    private static String with(Set<String> key, String letter) {
        Set<String> chosen = new TreeSet<>(key);
        chosen.add(letter);
        return String.join(", ", chosen);
    }

    private static String allButOne(Task.Statements task, int wrong) {
        List<String> said = new ArrayList<>(
                task.statements().stream().map(Task.Statement::key).toList());
        String other = task.categories().stream()
                .filter(category -> !category.equals(said.get(wrong)))
                .findFirst()
                .orElseThrow();
        said.set(wrong, other);
        return String.join(", ", said);
    }

    private static String rotated(Task.Matching task, String id) {
        List<String> right = Shown.right(task, id);
        List<String> chosen = new ArrayList<>(task.pairs().values());
        Collections.rotate(chosen, 1);
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < chosen.size(); i++) {
            said.append(i + 1)
                    .append(Shown.letter(right.indexOf(chosen.get(i))))
                    .append(' ');
        }
        return said.toString();
    }
}
