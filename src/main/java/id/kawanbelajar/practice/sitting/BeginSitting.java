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

    private final QuestionBank bank;

    public BeginSitting(QuestionBank bank) {
        this.bank = bank;
    }

    /**
     * Begins.
     *
     * @param seed chooses questions and numbers
     * @return empty where the chapter has no question that can be shown
     */
    public Optional<Sitting> begin(MaterialId chapter, long seed) {
        List<String> questions = bank.shelf()
                .of(chapter)
                .map(set -> chosen(set, QUESTIONS, seed))
                .orElse(List.of());
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
     * @return empty where the topics have no question that can be shown
     */
    public Optional<Sitting> begin(List<TopicId> topics, int questions, long seed) {
        MaterialId chapter = topics.getFirst().chapter();
        List<String> chosen = bank.shelf()
                .of(chapter)
                .map(set -> chosen(set, topics, questions, seed))
                .orElse(List.of());
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sitting(new Sitting.Course(chapter, chosen, seed), 0, 0, false, Sitting.Counts.NONE));
    }

    private List<String> chosen(ExerciseSet set, List<TopicId> topics, int questions, long seed) {
        List<Exercise> all = new ArrayList<>(set.exercises());
        all.removeIf(exercise -> !topics.contains(new TopicId(set.chapter(), exercise.goal())));
        return chosen(new ExerciseSet(set.place(), set.chapter(), set.stimuli(), all), questions, seed);
    }

    private List<String> chosen(ExerciseSet set, int questions, long seed) {
        List<Exercise> all = new ArrayList<>(set.exercises());
        all.removeIf(exercise -> exercise.concrete(new Random(seed)).isEmpty());
        Collections.shuffle(all, new Random(seed));
        return all.stream()
                .filter(exercise -> canBeSeen(exercise, set))
                .limit(questions)
                .sorted(Comparator.comparing(Exercise::level))
                .map(Exercise::id)
                .toList();
    }

    private boolean canBeSeen(Exercise exercise, ExerciseSet set) {
        return set.figures(exercise).stream()
                .allMatch(figure ->
                        bank.figures().png(set.chapter(), figure.file()).isPresent());
    }
}
