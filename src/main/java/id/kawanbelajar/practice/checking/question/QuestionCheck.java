package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Looks at one question with many choices of its numbers. */
final class QuestionCheck {
    private static final int SAMPLES = 200;

    /** A number may be the key by chance; one that tells does so nearly always. */
    private static final double BY_CHANCE = 0.5;

    private record Check(Rule rule, QuestionRule broken) {}

    private static final List<Check> ALWAYS = List.of(
            new Check(Rule.STEP, StepRules::trueEquations),
            new Check(Rule.KEY, StepRules::reachTheKey),
            new Check(Rule.HINT, HintRules::areThree),
            new Check(Rule.OPTION, AnswerRules::differ),
            new Check(Rule.MISCONCEPTION, AnswerRules::areExplained),
            new Check(Rule.MISCONCEPTION, AnswerRules::mistakesAreWrong));

    private static final List<Check> MOSTLY =
            List.of(new Check(Rule.HINT, HintRules::doNotTell), new Check(Rule.STEM, StemRules::doesNotTell));

    private final RandomGenerator random;

    QuestionCheck(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Returns which rules a question breaks.
     *
     * @param fase how well its students calculate; null where nothing says it
     */
    List<Finding> findings(String file, Exercise exercise, @Nullable Fase fase) {
        List<Finding> findings = new ArrayList<>();
        try {
            List<Exercise> samples = samples(exercise);
            if (samples.isEmpty()) {
                return List.of(new Finding(
                        Rule.NUMBER,
                        file,
                        exercise.id(),
                        "tidak ada angka yang memenuhi `syarat`; longgarkan syaratnya atau lebarkan `parameter`"));
            }
            List<Check> always = new ArrayList<>(ALWAYS);
            if (fase != null) {
                always.add(new Check(Rule.NUMBER, new NumberRules(exercise, fase)::areNice));
            }
            always.forEach(check -> broken(check, samples, 0)
                    .forEach(message -> findings.add(new Finding(check.rule(), file, exercise.id(), message))));
            MOSTLY.forEach(check -> broken(check, samples, BY_CHANCE)
                    .forEach(message -> findings.add(new Finding(check.rule(), file, exercise.id(), message))));
        } catch (UnreadableException | ArithmeticException e) {
            findings.add(new Finding(Rule.NUMBER, file, exercise.id(), String.valueOf(e.getMessage())));
        }
        return findings;
    }

    /** Returns the messages of the first sample that breaks a rule, if more than a share of them do. */
    private static List<String> broken(Check check, List<Exercise> samples, double share) {
        List<List<String>> messages = samples.stream()
                .map(check.broken()::problems)
                .filter(found -> !found.isEmpty())
                .toList();
        return messages.size() > samples.size() * share ? messages.getFirst() : List.of();
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
