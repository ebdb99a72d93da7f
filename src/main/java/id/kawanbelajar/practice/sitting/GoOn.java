package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.choosing.Course;
import id.kawanbelajar.practice.choosing.NextQuestion;
import id.kawanbelajar.practice.choosing.Pool;
import id.kawanbelajar.practice.choosing.Situation;
import id.kawanbelajar.practice.choosing.Standing;
import id.kawanbelajar.practice.session.Outcome;
import id.kawanbelajar.practice.session.Practice;
import id.kawanbelajar.practice.session.Step;
import id.kawanbelajar.practice.session.TakeStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Goes on with a sitting: shows where it stands, and takes the next step. Safe for use by many threads. */
public final class GoOn {
    private static final int PARALLELS = 5;

    private final QuestionBank bank;
    private final Questions questions;
    private final Standing standing;
    private final ZoneId zone;
    private final TakeStep steps = new TakeStep();

    /**
     * Makes it.
     *
     * @param zone whose days count
     */
    public GoOn(QuestionBank bank, Standing standing, ZoneId zone) {
        this.bank = bank;
        this.questions = new Questions(bank);
        this.standing = standing;
        this.zone = zone;
    }

    /** Returns the question that is shown, its numbers as before; empty where the material no longer has it. */
    public Optional<OpenQuestion> open(Sitting sitting) {
        return bank.shelf()
                .of(sitting.open().topic().chapter())
                .flatMap(set -> set.exercises().stream()
                        .filter(exercise -> exercise.id().equals(sitting.open().question()))
                        .findFirst()
                        .flatMap(exercise -> open(sitting, set, exercise)));
    }

    private Optional<OpenQuestion> open(Sitting sitting, ExerciseSet set, Exercise written) {
        Sitting.Counts counts = sitting.counts();
        long seed = sitting.open().seed();
        return with(written, seed).map(exercise -> {
            List<Exercise> others = LongStream.rangeClosed(1, PARALLELS)
                    .mapToObj(n -> with(written, seed + n))
                    .flatMap(Optional::stream)
                    .toList();
            Practice opened =
                    steps.take(Practice.NEW, new Step.Next(exercise, others)).practice();
            return new OpenQuestion(
                    sitting,
                    exercise,
                    sight(sitting, set, written),
                    new Practice(
                            opened.open(),
                            opened.parallel(),
                            counts.hints(),
                            counts.attempts(),
                            counts.wrongInARow(),
                            counts.aided()));
        });
    }

    private static OpenQuestion.Sight sight(Sitting sitting, ExerciseSet set, Exercise written) {
        Optional<Stimulus> stimulus = set.stimulus(written);
        List<String> before = sitting.asked().stream()
                .limit(sitting.place())
                .map(Asked::question)
                .toList();
        boolean seen = stimulus.isPresent()
                && set.exercises().stream()
                        .filter(exercise -> before.contains(exercise.id()))
                        .anyMatch(exercise -> set.stimulus(exercise).equals(stimulus));
        return new OpenQuestion.Sight(stimulus, seen);
    }

    private static Optional<Exercise> with(Exercise written, long seed) {
        return written.concrete(new Random(seed));
    }

    /**
     * Where a step leads.
     *
     * @param outcome what to show
     * @param next the sitting behind it, at the same question or the next; empty where that was the last
     * @param asked all its questions with what came of them
     */
    public record Went(Outcome outcome, Optional<Sitting> next, List<Asked> asked) {
        public Went {
            asked = List.copyOf(asked);
        }
    }

    /**
     * Takes a step with the question that is shown. The question behind it follows from what the sitting keeps and what was
     * answered before it, so that the same step leads to the same one again.
     */
    public Went step(String person, OpenQuestion question, Step step, Instant at) {
        TakeStep.Taken taken = steps.take(question.practice(), step);
        Sitting sitting = question.sitting();
        Sitting.Counts counts = Sitting.Counts.of(taken.practice());
        if (taken.practice().open() != null) {
            return new Went(taken.outcome(), Optional.of(sitting.with(counts)), sitting.asked());
        }
        List<Asked> asked = Stream.concat(
                        sitting.asked().stream().limit(sitting.place()),
                        Stream.of(sitting.open().with(result(taken.outcome()))))
                .toList();
        return new Went(taken.outcome(), next(person, sitting, asked, counts, at), asked);
    }

    /** Leaves the warm-up out, also the question that is shown; empty where nothing else is to be asked. */
    public Optional<Sitting> withoutWarmUp(String person, Sitting sitting, Instant at) {
        List<Asked> asked = sitting.asked().stream().limit(sitting.place()).toList();
        Sitting rest = new Sitting(
                sitting.course().withoutWarmUp(), sitting.asked(), sitting.beliefs(), false, Sitting.Counts.NONE);
        return next(person, rest, asked, Sitting.Counts.NONE, at);
    }

    /** Returns a sitting with what is believed now, from which the question behind the open one will be chosen. */
    public Sitting refreshed(String person, Sitting sitting, Instant at) {
        Course course = sitting.course();
        Pool pool = questions.of(course.everything());
        return new Sitting(
                course,
                sitting.asked(),
                learner(person, at).beliefs(course, sitting.asked(), pool, sitting.beliefs()),
                sitting.paused(),
                sitting.counts());
    }

    private Learner learner(String person, Instant at) {
        return new Learner(standing, person, LocalDate.ofInstant(at, zone));
    }

    private Optional<Sitting> next(
            String person, Sitting sitting, List<Asked> asked, Sitting.Counts counts, Instant at) {
        Pool pool = questions.of(sitting.course().everything());
        Set<String> used = learner(person, at).used();
        Situation now = new Situation(sitting.course(), asked, sitting.beliefs(), used);
        return NextQuestion.after(now, pool)
                .map(next -> new Sitting(
                        sitting.course(),
                        Stream.concat(asked.stream(), Stream.of(next)).toList(),
                        sitting.beliefs(),
                        false,
                        next.topic().equals(sitting.open().topic()) ? counts : Sitting.Counts.NONE));
    }

    private static Asked.Result result(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Closed closed -> closed.unaided() ? Asked.Result.RIGHT : Asked.Result.HELPED;
            case Outcome.Kept kept -> Asked.Result.KEPT;
            default -> Asked.Result.ASIDE;
        };
    }
}
