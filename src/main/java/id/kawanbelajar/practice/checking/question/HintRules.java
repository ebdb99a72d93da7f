package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Hints come nearer without telling. */
final class HintRules {
    private static final int HINTS = 3;

    private HintRules() {}

    static List<String> areThree(Exercise exercise) {
        return exercise.hints().size() == HINTS && exercise.hints().stream().noneMatch(String::isBlank)
                ? List.of()
                : List.of("perlu tepat tiga petunjuk, makin dekat ke kunci; ada %d"
                        .formatted(exercise.hints().size()));
    }

    static List<String> doNotTell(Exercise exercise) {
        return exercise.hints().stream()
                .filter(hint -> tells(hint, exercise))
                .map(hint -> "petunjuk menyebut kunci, arahkan saja tanpa menyebutnya: " + hint)
                .toList();
    }

    private static boolean tells(String hint, Exercise exercise) {
        String question = exercise.text();
        return switch (exercise.task()) {
            case Task.Choice t -> tellsOption(hint, t.options(), Set.of(t.key()), question);
            case Task.Choices t -> tellsOption(hint, t.options(), t.key(), question);
            case Task.NumberEntry t ->
                tellsNumber(hint, Expression.parse(t.key()).compute(Map.of()), question);
            case Task.WordEntry t ->
                Stream.concat(Stream.of(t.key()), t.accepted().stream())
                        .anyMatch(word -> Words.holds(hint, word) && !Words.holds(question, word));
            case Task.ExpressionEntry t ->
                Words.algebra(hint).contains(Words.algebra(t.key()))
                        && !Words.algebra(question).contains(Words.algebra(t.key()));
            case Task.Statements t -> false;
            case Task.Ordering t -> false;
            case Task.Matching t -> false;
            case Task.Essay t -> false;
        };
    }

    private static boolean tellsOption(String hint, Map<String, String> options, Set<String> key, String question) {
        return key.stream().anyMatch(letter -> {
            String option = options.getOrDefault(letter, "");
            return hint.matches("(?is).*\\b(?:opsi|pilihan|jawaban|jawabannya)\\s+" + letter + "\\b.*")
                    || (Words.plain(option).length() > 4
                            && Words.holds(hint, option)
                            && !Words.holds(question, option));
        });
    }

    private static boolean tellsNumber(String hint, Value key, String question) {
        return holds(hint, key) && !holds(question, key);
    }

    private static boolean holds(String text, Value number) {
        return Numbers.in(text).stream().anyMatch(written -> written.value().same(number));
    }
}
