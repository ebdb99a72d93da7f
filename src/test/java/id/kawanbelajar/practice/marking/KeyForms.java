package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.IndonesianNumber;
import id.kawanbelajar.practice.expression.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways in which a student may write the key of a question. */
final class KeyForms {
    private KeyForms() {}

    static List<String> of(Exercise exercise) {
        return switch (exercise.task()) {
            case Task.Choice t -> option(t.key(), t.options().getOrDefault(t.key(), ""));
            case Task.Choices t -> options(t);
            case Task.Statements t -> statements(t);
            case Task.NumberEntry t -> number(t);
            case Task.WordEntry t ->
                Stream.concat(Stream.of(t.key()), t.accepted().stream())
                        .flatMap(KeyForms::word)
                        .toList();
            case Task.ExpressionEntry t ->
                List.of(
                        t.key(),
                        t.key().replace(" ", ""),
                        "jawabannya " + t.key() + " kak",
                        t.key().replace("*", ""));
            case Task.Ordering t -> ordering(t, exercise.id());
            case Task.Matching t -> matching(t, exercise.id());
            case Task.Essay t -> List.of();
        };
    }

    static List<String> option(String letter, String text) {
        String small = letter.toLowerCase(Locale.ROOT);
        return List.of(
                letter,
                small,
                small + " deh",
                "jawabannya " + small + " kak",
                letter + ".",
                letter + ". " + text,
                text,
                "(" + small + ")");
    }

    private static List<String> options(Task.Choices task) {
        Set<String> key = new TreeSet<>(task.key());
        return List.of(
                String.join(", ", key),
                String.join(" dan ", key),
                String.join("", key).toLowerCase(Locale.ROOT),
                "kayaknya " + String.join(" sama ", key).toLowerCase(Locale.ROOT) + " deh",
                key.stream()
                        .map(letter -> task.options().getOrDefault(letter, ""))
                        .collect(Collectors.joining("\n")));
    }

    private static List<String> statements(Task.Statements task) {
        return List.of(
                each(task, i -> task.statements().get(i).key(), ", "),
                each(task, i -> (i + 1) + " " + task.statements().get(i).key(), " "),
                each(task, i -> (i + 1) + "." + task.statements().get(i).key().toLowerCase(Locale.ROOT), ", "),
                each(task, i -> (i + 1) + ") " + task.statements().get(i).key(), "\n"));
    }

    private static String each(Task.Statements task, IntFunction<String> form, String between) {
        return IntStream.range(0, task.statements().size()).mapToObj(form).collect(Collectors.joining(between));
    }

    private static List<String> number(Task.NumberEntry task) {
        Value key = Expression.parse(task.key()).compute(Map.of());
        List<String> forms = new ArrayList<>(numerals(key, task.unit()));
        task.otherUnits()
                .forEach((unit, factor) -> forms.addAll(
                        numerals(Expression.parse("k*(" + factor + ")").compute(Map.of("k", key)), unit)));
        forms.addAll(numerals(key, ""));
        return forms;
    }

    static List<String> numerals(Value value, String unit) {
        List<String> forms = new ArrayList<>();
        if (value instanceof Value.Exact exact) {
            forms.add(exact.above() + "/" + exact.below() + " " + unit);
            if (BigInteger.TEN.pow(4).mod(exact.below()).signum() == 0) {
                String written = IndonesianNumber.of(value);
                forms.add(written + " " + unit);
                forms.add("jawabannya " + written + unit + " kyknya");
                forms.add("hasilnya = " + written + " " + unit);
            }
        }
        return forms;
    }

    private static Stream<String> word(String word) {
        return Stream.of(
                word, word.toUpperCase(Locale.ROOT), "jawabannya " + word + " kak", word + " deh kyknya", word + ".");
    }

    private static List<String> ordering(Task.Ordering task, String id) {
        List<String> shown = Shown.items(task, id);
        List<String> letters = task.items().stream()
                .map(item -> Shown.letter(shown.indexOf(item)))
                .toList();
        String small = String.join(", ", letters).toLowerCase(Locale.ROOT);
        return List.of(
                String.join(", ", letters),
                String.join("-", letters),
                String.join("", letters).toLowerCase(Locale.ROOT),
                "pertama " + small.replaceFirst(", ", " terus "),
                IntStream.range(0, letters.size())
                        .mapToObj(i -> (i + 1) + "." + letters.get(i).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")),
                String.join("\n", task.items()));
    }

    private static List<String> matching(Task.Matching task, String id) {
        List<String> right = Shown.right(task, id);
        List<String> letters = task.pairs().values().stream()
                .map(text -> Shown.letter(right.indexOf(text)).toLowerCase(Locale.ROOT))
                .toList();
        return List.of(
                numbered(letters, "-", " "),
                numbered(letters, "", ""),
                numbered(letters, " = ", ", "),
                String.join(" ", letters),
                task.pairs().entrySet().stream()
                        .map(pair -> pair.getKey() + " -> " + pair.getValue())
                        .collect(Collectors.joining("\n")));
    }

    private static String numbered(List<String> letters, String link, String between) {
        return IntStream.range(0, letters.size())
                .mapToObj(i -> (i + 1) + link + letters.get(i))
                .collect(Collectors.joining(between));
    }
}
