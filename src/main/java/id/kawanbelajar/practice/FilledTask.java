package id.kawanbelajar.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills numbers into a task, and lists what it says about wrong answers. */
final class FilledTask {
    private FilledTask() {}

    static Task of(Task task, Template template) {
        return switch (task) {
            case Task.Choice t ->
                new Task.Choice(template.fill(t.options()), t.key(), template.fill(t.misconceptions()));
            case Task.Choices t ->
                new Task.Choices(template.fill(t.options()), t.key(), template.fill(t.misconceptions()));
            case Task.Statements t ->
                new Task.Statements(
                        t.categories(),
                        t.statements().stream()
                                .map(s -> new Task.Statement(template.fill(s.text()), s.key()))
                                .toList(),
                        template.fill(t.misconceptions()));
            case Task.NumberEntry t ->
                new Task.NumberEntry(
                        template.key(t.key()),
                        t.unit(),
                        t.otherUnits(),
                        template.key(t.tolerance()),
                        template.mistakes(t.mistakes()));
            case Task.WordEntry t ->
                new Task.WordEntry(
                        template.fill(t.key()), template.fill(t.accepted()), template.mistakes(t.mistakes()));
            case Task.ExpressionEntry t ->
                new Task.ExpressionEntry(template.fill(t.key()), t.variables(), template.mistakes(t.mistakes()));
            case Task.Ordering t -> new Task.Ordering(template.fill(t.items()), template.fill(t.misconception()));
            case Task.Matching t -> matching(t, template);
            case Task.Essay t ->
                new Task.Essay(
                        template.fill(t.rubric()), template.fill(t.sampleAnswer()), template.fill(t.misconception()));
        };
    }

    private static Task matching(Task.Matching task, Template template) {
        Map<String, String> pairs = new LinkedHashMap<>();
        task.pairs().forEach((left, right) -> pairs.put(template.fill(left), template.fill(right)));
        return new Task.Matching(pairs, template.fill(task.distractors()), template.fill(task.misconception()));
    }

    static Map<String, String> explanations(Task task) {
        return switch (task) {
            case Task.Choice t -> t.misconceptions();
            case Task.Choices t -> t.misconceptions();
            case Task.Statements t -> {
                Map<String, String> byNumber = new LinkedHashMap<>();
                t.misconceptions().forEach((number, text) -> byNumber.put(String.valueOf(number), text));
                yield byNumber;
            }
            case Task.NumberEntry t -> byAnswer(t.mistakes());
            case Task.WordEntry t -> byAnswer(t.mistakes());
            case Task.ExpressionEntry t -> byAnswer(t.mistakes());
            case Task.Ordering t -> Map.of("umum", t.misconception());
            case Task.Matching t -> Map.of("umum", t.misconception());
            case Task.Essay t -> Map.of("umum", t.misconception());
        };
    }

    private static Map<String, String> byAnswer(List<Mistake> mistakes) {
        Map<String, String> byAnswer = new LinkedHashMap<>();
        mistakes.forEach(mistake -> byAnswer.put(mistake.answer(), mistake.explanation()));
        return byAnswer;
    }
}
