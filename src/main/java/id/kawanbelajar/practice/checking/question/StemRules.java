package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question does not answer itself. What it offers to choose from, and the numbers it gives, are no answer. */
final class StemRules {
    private static final int SHORTEST_ALGEBRA = 3;
    private static final int SHORTEST_OPTION = 5;
    private static final Pattern RESULT = Pattern.compile(
            "(?i)\\b(?:jawab(?:an(?:nya)?)?|kunci(?:nya)?|hasil(?:nya)?)\\s*(?:adalah|ialah|yaitu|[:=])\\s*(\\S+)");

    private StemRules() {}

    static List<String> doesNotTell(Exercise exercise) {
        String stem = exercise.text();
        boolean tells = switch (exercise.task()) {
            case Task.Choice t -> tellsOption(stem, t.options(), Set.of(t.key()));
            case Task.Choices t -> tellsOption(stem, t.options(), t.key());
            case Task.WordEntry t -> tellsWord(stem, t);
            case Task.NumberEntry t ->
                tellsNumber(stem, Expression.parse(t.key()).compute(Map.of()));
            case Task.ExpressionEntry t -> tellsAlgebra(stem, t);
            case Task.Statements t -> false;
            case Task.Ordering t -> false;
            case Task.Matching t -> false;
            case Task.Essay t -> false;
        };
        return tells ? List.of("teks soal sudah menyebut kuncinya; ubah kalimat soalnya: " + stem) : List.of();
    }

    /** A right option stands in the question word for word, while no wrong one does. */
    private static boolean tellsOption(String stem, Map<String, String> options, Set<String> key) {
        Set<String> said = options.keySet().stream()
                .filter(letter -> Words.holdsApart(stem, options.getOrDefault(letter, ""), options.values()))
                .collect(Collectors.toSet());
        return key.containsAll(said)
                && said.stream()
                        .anyMatch(letter -> Words.plain(options.getOrDefault(letter, ""))
                                        .strip()
                                        .length()
                                >= SHORTEST_OPTION);
    }

    private static boolean tellsWord(String stem, Task.WordEntry task) {
        return Words.holds(stem, task.key())
                && task.mistakes().stream().map(Mistake::answer).noneMatch(other -> Words.holds(stem, other));
    }

    private static boolean tellsNumber(String stem, Value key) {
        return RESULT.matcher(stem)
                .results()
                .flatMap(result -> Numbers.in(result.group(1)).stream())
                .anyMatch(number -> number.value().same(key));
    }

    private static boolean tellsAlgebra(String stem, Task.ExpressionEntry task) {
        String key = Words.algebra(task.key());
        return key.length() >= SHORTEST_ALGEBRA
                && Words.algebra(stem).contains(key)
                && task.mistakes().stream()
                        .noneMatch(mistake -> Words.algebra(stem).contains(Words.algebra(mistake.answer())));
    }
}
