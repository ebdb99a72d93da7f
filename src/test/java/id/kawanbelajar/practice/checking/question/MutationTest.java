package id.kawanbelajar.practice.checking.question;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseFiles;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped questions, each spoilt in one place: a check that lets a spoilt one pass would let a real mistake pass. */
class MutationTest {
    private static final ExerciseFiles FILES = new YamlExerciseFiles();
    private static final Pattern RESULT = Pattern.compile("(?<==\\s)(\\d+)(?=\\.?\\s*$|,? (?:dan|jadi|lalu)\\b)");
    private static final Pattern LAST_NUMBER = Pattern.compile("(?s)(?<![\\d.,])(\\d[\\d.,]*)((?:[²³]|\\D)*)$");

    /** Steps are prose, so that not every wrong letter contradicts them. */
    private static final double MOST = 0.9;

    private final Random random = new Random(7);

    @Test
    void noWrongNumberAsKeyPasses() {
        assertThat(numeric())
                .hasSizeGreaterThan(20)
                .allSatisfy(exercise -> assertThat(StepRules.reachTheKey(with(exercise, wrong(exercise.task()))))
                        .as(exercise.id())
                        .isNotEmpty());
    }

    @Test
    void noWrongLastNumberPasses() {
        assertThat(numeric()).allSatisfy(exercise -> {
            List<String> steps = new ArrayList<>(exercise.steps());
            steps.set(steps.size() - 1, LAST_NUMBER.matcher(steps.getLast()).replaceFirst("9$1$2"));

            assertThat(StepRules.reachTheKey(with(exercise, exercise.task(), steps)))
                    .as(exercise.id() + ": " + steps.getLast())
                    .isNotEmpty();
        });
    }

    @Test
    void noWrongResultOnTheWayToANumberPasses() {
        List<Exercise> spoilt =
                numeric().stream().flatMap(MutationTest::withWrongResults).toList();

        assertThat(spoilt).hasSizeGreaterThan(20);
        assertThat(spoilt)
                .filteredOn(exercise -> StepRules.trueEquations(exercise).isEmpty())
                .map(Exercise::steps)
                .isEmpty();
    }

    private static Stream<Exercise> withWrongResults(Exercise exercise) {
        List<Exercise> spoilt = new ArrayList<>();
        for (int i = 0; i < exercise.steps().size(); i++) {
            List<String> steps = new ArrayList<>(exercise.steps());
            String step = steps.set(i, RESULT.matcher(steps.get(i)).replaceFirst("9$1"));
            if (!step.equals(steps.get(i))) {
                spoilt.add(with(exercise, exercise.task(), steps));
            }
        }
        return spoilt.stream();
    }

    private List<Exercise> numeric() {
        return shipped()
                .filter(exercise -> exercise.task() instanceof Task.NumberEntry)
                .toList();
    }

    @Test
    void hardlyAnyWrongLetterAsKeyPasses() {
        List<Exercise> spoilt =
                shipped().flatMap(MutationTest::withOtherLetters).toList();

        assertThat(spoilt.stream()
                        .filter(exercise -> !StepRules.reachTheKey(exercise).isEmpty())
                        .count())
                .isGreaterThan((long) (spoilt.size() * MOST));
    }

    private Stream<Exercise> shipped() {
        return FILES.under(System.getenv().getOrDefault("KB", "knowledge-base")).stream()
                .flatMap(file -> FILES.read(file).exercises().stream())
                .map(exercise -> exercise.concrete(random).orElseThrow());
    }

    private static Task wrong(Task any) {
        Task.NumberEntry task = (Task.NumberEntry) any;
        return new Task.NumberEntry(
                "(%s) + 2*(%s) + 1".formatted(task.key(), task.tolerance()),
                task.unit(),
                task.otherUnits(),
                task.tolerance(),
                task.mistakes());
    }

    private static Stream<Exercise> withOtherLetters(Exercise exercise) {
        return switch (exercise.task()) {
            case Task.Choice t ->
                t.options().keySet().stream()
                        .filter(letter -> !letter.equals(t.key()))
                        .map(letter -> with(exercise, new Task.Choice(t.options(), letter, t.misconceptions())));
            case Task.Choices t ->
                t.options().keySet().stream()
                        .map(letter -> toggled(t.key(), letter))
                        .filter(key -> key.size() > 1)
                        .map(key -> with(exercise, new Task.Choices(t.options(), key, t.misconceptions())));
            default -> Stream.empty();
        };
    }

    private static Set<String> toggled(Set<String> key, String letter) {
        Set<String> toggled = new TreeSet<>(key);
        if (!toggled.remove(letter)) {
            toggled.add(letter);
        }
        return toggled;
    }

    private static Exercise with(Exercise exercise, Task task) {
        return with(exercise, task, exercise.steps());
    }

    private static Exercise with(Exercise exercise, Task task, List<String> steps) {
        return new Exercise(
                exercise.id(),
                exercise.level(),
                exercise.goal(),
                exercise.source(),
                exercise.stimulus(),
                exercise.figure(),
                exercise.text(),
                Parameters.NONE,
                steps,
                exercise.hints(),
                task);
    }
}
