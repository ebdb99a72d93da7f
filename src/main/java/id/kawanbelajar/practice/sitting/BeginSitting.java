package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Chooses questions of a chapter, from easy to hard. Safe for use by many threads. */
public final class BeginSitting {
    /** Most questions of a sitting. */
    public static final int QUESTIONS = 5;

    private final ExerciseShelf shelf;

    public BeginSitting(ExerciseShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Begins.
     *
     * @param seed chooses questions and numbers
     * @return empty where the chapter has no question that can be asked without a picture
     */
    public Optional<Sitting> begin(MaterialId chapter, long seed) {
        List<String> questions = shelf.of(chapter).map(set -> chosen(set, seed)).orElse(List.of());
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sitting(new Sitting.Course(chapter, questions, seed), 0, 0, false, Sitting.Counts.NONE));
    }

    private static List<String> chosen(ExerciseSet set, long seed) {
        List<Exercise> all = new ArrayList<>(set.exercises());
        all.removeIf(exercise -> needsPicture(exercise, set)
                || exercise.concrete(new Random(seed)).isEmpty());
        Collections.shuffle(all, new Random(seed));
        return all.stream()
                .limit(QUESTIONS)
                .sorted(Comparator.comparing(Exercise::level))
                .map(Exercise::id)
                .toList();
    }

    private static boolean needsPicture(Exercise exercise, ExerciseSet set) {
        return exercise.figure() != null
                || set.stimuli().stream()
                        .anyMatch(stimulus -> stimulus.id().equals(exercise.stimulus()) && stimulus.figure() != null);
    }
}
