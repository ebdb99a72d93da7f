package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.session.Outcome;
import id.kawanbelajar.practice.session.Practice;
import id.kawanbelajar.practice.session.Step;
import id.kawanbelajar.practice.session.TakeStep;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/** Goes on with a sitting: shows where it stands, and takes the next step. Safe for use by many threads. */
public final class GoOn {
    private static final int PARALLELS = 5;

    private final ExerciseShelf shelf;
    private final TakeStep steps = new TakeStep();

    public GoOn(ExerciseShelf shelf) {
        this.shelf = shelf;
    }

    /** Returns the question that is shown, its numbers as before; empty where the material no longer has it. */
    public Optional<OpenQuestion> open(Sitting sitting) {
        return shelf.of(sitting.course().chapter())
                .flatMap(set -> set.exercises().stream()
                        .filter(exercise -> exercise.id().equals(sitting.question()))
                        .findFirst()
                        .flatMap(exercise -> open(sitting, set, exercise)));
    }

    private Optional<OpenQuestion> open(Sitting sitting, ExerciseSet set, Exercise written) {
        Sitting.Counts counts = sitting.counts();
        Optional<Stimulus> stimulus = set.stimulus(written);
        List<String> before = sitting.course().questions().subList(0, sitting.place());
        boolean seen = stimulus.isPresent()
                && set.exercises().stream()
                        .filter(exercise -> before.contains(exercise.id()))
                        .anyMatch(exercise -> set.stimulus(exercise).equals(stimulus));
        return with(written, sitting.course().seed()).map(exercise -> {
            List<Exercise> others = LongStream.rangeClosed(1, PARALLELS)
                    .mapToObj(n -> with(written, sitting.course().seed() + n))
                    .flatMap(Optional::stream)
                    .toList();
            Practice opened =
                    steps.take(Practice.NEW, new Step.Next(exercise, others)).practice();
            return new OpenQuestion(
                    sitting,
                    exercise,
                    new OpenQuestion.Sight(stimulus, seen),
                    new Practice(
                            opened.open(),
                            opened.parallel(),
                            counts.hints(),
                            counts.attempts(),
                            counts.wrongInARow(),
                            counts.aided()));
        });
    }

    private static Optional<Exercise> with(Exercise written, long seed) {
        return written.concrete(new Random(seed));
    }

    /**
     * Where a step leads.
     *
     * @param outcome what to show
     * @param next the sitting behind it, at the same question or the next; empty where that was the last
     * @param right how many of the sitting were answered right
     */
    public record Went(Outcome outcome, Optional<Sitting> next, int right) {}

    /** Takes a step with the question that is shown. */
    public Went step(OpenQuestion question, Step step) {
        TakeStep.Taken taken = steps.take(question.practice(), step);
        Sitting sitting = question.sitting();
        Sitting.Counts counts = Sitting.Counts.of(taken.practice());
        int right = sitting.right() + (taken.outcome() instanceof Outcome.Closed ? 1 : 0);
        if (taken.practice().open() != null) {
            return new Went(
                    taken.outcome(),
                    Optional.of(new Sitting(sitting.course(), sitting.place(), right, false, counts)),
                    right);
        }
        Optional<Sitting> next = sitting.isLast()
                ? Optional.empty()
                : Optional.of(new Sitting(sitting.course(), sitting.place() + 1, right, false, counts));
        return new Went(taken.outcome(), next, right);
    }
}
