package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Steps that solve an equation, with the solution put in for its letter, so that each of their equations can be tried. */
final class SolvedSteps {
    /** Letters that are more often a unit than a variable do not count. */
    private static final Pattern SOLUTION = Pattern.compile("(?<![\\p{L}\\d(])([a-fh-kn-rt-z]) = ");

    private SolvedSteps() {}

    /** Returns the steps; as they stand where they solve nothing for a letter. */
    static List<String> of(Exercise exercise) {
        return exercise.task() instanceof Task.NumberEntry task
                ? letter(exercise.steps(), task)
                        .map(letter -> with(exercise.steps(), letter, task.key()))
                        .orElse(exercise.steps())
                : exercise.steps();
    }

    /** The letter that the last solving step finds the key for. */
    private static Optional<String> letter(List<String> steps, Task.NumberEntry task) {
        for (String step : steps.reversed()) {
            List<MatchResult> solutions = SOLUTION.matcher(step).results().toList();
            if (!solutions.isEmpty()) {
                return Optional.of(solutions.getFirst().group(1))
                        .filter(letter -> solutions.size() == 1 && !letter.equals(task.unit()))
                        .filter(letter -> endsWith(step, task.key()));
            }
        }
        return Optional.empty();
    }

    private static boolean endsWith(String step, String key) {
        List<Numbers.Written> numbers = Numbers.in(step);
        return !numbers.isEmpty()
                && numbers.getLast().value().same(Expression.parse(key).compute(Map.of()));
    }

    private static List<String> with(List<String> steps, String letter, String key) {
        Pattern behindNumber = Pattern.compile("(?<=[\\d)])" + letter + "(?![\\p{L}\\d_(])");
        Pattern alone = Pattern.compile("(?<![\\p{L}\\d\\\\{_])" + letter + "(?![\\p{L}\\d_(])");
        return steps.stream()
                .map(step -> behindNumber.matcher(step).replaceAll("*(" + key + ")"))
                .map(step -> alone.matcher(step).replaceAll("(" + key + ")"))
                .toList();
    }
}
