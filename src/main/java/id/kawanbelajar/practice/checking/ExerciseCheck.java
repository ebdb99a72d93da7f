package id.kawanbelajar.practice.checking;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Looks at one question with many choices of its numbers. */
final class ExerciseCheck {
    private static final int SAMPLES = 200;

    /** A hint's number may be the key by chance; one that tells does so nearly always. */
    private static final double BY_CHANCE = 0.5;

    private static final List<Rule> ALWAYS = List.of(
            StepRules::trueEquations,
            StepRules::reachTheKey,
            HintRules::areThree,
            AnswerRules::differ,
            AnswerRules::areExplained,
            AnswerRules::mistakesAreWrong);

    private final RandomGenerator random;

    ExerciseCheck(RandomGenerator random) {
        this.random = random;
    }

    List<String> problems(Exercise exercise) {
        try {
            List<Exercise> samples = samples(exercise);
            if (samples.isEmpty()) {
                return List.of("tidak ada angka yang memenuhi `syarat`");
            }
            List<String> problems = new ArrayList<>();
            ALWAYS.forEach(rule -> samples.stream()
                    .map(rule::problems)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .ifPresent(problems::addAll));
            List<List<String>> telling = samples.stream()
                    .map(HintRules::doNotTell)
                    .filter(found -> !found.isEmpty())
                    .toList();
            if (telling.size() > samples.size() * BY_CHANCE) {
                problems.addAll(telling.getFirst());
            }
            return problems;
        } catch (UnreadableException | ArithmeticException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the question with many choices of its numbers; empty where some choice cannot be made. */
    private List<Exercise> samples(Exercise exercise) {
        int count = exercise.parameters().isEmpty() ? 1 : SAMPLES;
        List<Exercise> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Exercise> sample = exercise.concrete(random);
            if (sample.isEmpty()) {
                return List.of();
            }
            samples.add(sample.get());
        }
        return samples;
    }
}
