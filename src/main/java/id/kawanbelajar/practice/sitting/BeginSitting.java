package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.topic.TopicId;
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
    /** Questions of a sitting where nobody says how many. */
    public static final int QUESTIONS = 5;

    /** Most questions of a sitting. */
    public static final int MOST = 20;

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
        List<String> questions =
                shelf.of(chapter).map(set -> chosen(set, QUESTIONS, seed)).orElse(List.of());
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sitting(new Sitting.Course(chapter, questions, seed), 0, 0, false, Sitting.Counts.NONE));
    }

    /**
     * Begins with some topics, of one chapter or several.
     *
     * @param topics at least one
     * @param questions about how many, 1 to {@link #MOST}
     * @param seed chooses questions and numbers
     * @return empty where the topics have no question that can be asked without a picture
     */
    public Optional<Sitting> begin(List<TopicId> topics, int questions, long seed) {
        MaterialId chapter = topics.getFirst().chapter();
        List<String> chosen = shelf.of(chapter)
                .map(set -> chosen(set, topics, questions, seed))
                .orElse(List.of());
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sitting(new Sitting.Course(chapter, chosen, seed), 0, 0, false, Sitting.Counts.NONE));
    }

    private static List<String> chosen(ExerciseSet set, List<TopicId> topics, int questions, long seed) {
        List<Exercise> all = new ArrayList<>(set.exercises());
        all.removeIf(exercise -> !topics.contains(new TopicId(set.chapter(), exercise.goal())));
        return chosen(new ExerciseSet(set.place(), set.chapter(), set.stimuli(), all), questions, seed);
    }

    private static List<String> chosen(ExerciseSet set, int questions, long seed) {
        List<Exercise> all = new ArrayList<>(set.exercises());
        all.removeIf(exercise -> needsPicture(exercise, set)
                || exercise.concrete(new Random(seed)).isEmpty());
        Collections.shuffle(all, new Random(seed));
        return all.stream()
                .limit(questions)
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
