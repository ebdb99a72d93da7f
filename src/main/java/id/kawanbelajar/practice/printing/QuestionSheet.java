package id.kawanbelajar.practice.printing;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Figure;
import id.kawanbelajar.practice.Stimulus;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of a chapter as Markdown, numbered, those with one stimulus together. */
final class QuestionSheet {
    private final ExerciseSet set;
    private final long series;
    private final List<Exercise> exercises;

    /**
     * Chooses the numbers.
     *
     * @param series the same one always chooses the same numbers and the same order of what is shuffled
     */
    QuestionSheet(ExerciseSet set, long series) {
        this.set = set;
        this.series = series;
        this.exercises = together(set).stream()
                .flatMap(exercise -> exercise.concrete(randomOf(exercise)).stream())
                .toList();
    }

    private Random randomOf(Exercise exercise) {
        return new Random(series * 31 + exercise.id().hashCode());
    }

    /** Moves questions with one stimulus up to the first of them. */
    private static List<Exercise> together(ExerciseSet set) {
        List<Exercise> sorted = new ArrayList<>();
        for (Exercise exercise : set.exercises()) {
            if (!sorted.contains(exercise)) {
                sorted.add(exercise);
                set.exercises().stream()
                        .filter(other -> exercise.stimulus() != null
                                && exercise.stimulus().equals(other.stimulus())
                                && !sorted.contains(other))
                        .forEach(sorted::add);
            }
        }
        return sorted;
    }

    /** Returns the sheet; with the key, key and steps follow after all questions. */
    String text(boolean withKey) {
        Stream<String> asked = IntStream.range(0, exercises.size()).mapToObj(this::asked);
        Stream<String> answered = withKey
                ? Stream.concat(
                        Stream.of("# Kunci dan pembahasan"),
                        IntStream.range(0, exercises.size()).mapToObj(this::answered))
                : Stream.empty();
        return String.join(
                "\n\n",
                Stream.of(Stream.of("# Latihan"), asked, answered)
                        .flatMap(part -> part)
                        .toList());
    }

    private String asked(int at) {
        Exercise exercise = exercises.get(at);
        boolean first = at == 0 || !sameStimulus(exercises.get(at - 1), exercise);
        String stimulus = first ? stimulus(exercise, at + 1) : "";
        String figure = exercise.figure() == null ? "" : picture(exercise.figure());
        return Stream.of(
                        stimulus,
                        "**%d.** %s".formatted(at + 1, Markdown.of(exercise.text())),
                        figure,
                        new TaskText(randomOf(exercise)).toDo(exercise.task()))
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + "\n\n" + b)
                .orElseThrow();
    }

    private static boolean sameStimulus(Exercise one, Exercise other) {
        return one.stimulus() != null && one.stimulus().equals(other.stimulus());
    }

    private String stimulus(Exercise exercise, int number) {
        return set.stimuli().stream()
                .filter(stimulus -> stimulus.id().equals(exercise.stimulus()))
                .findFirst()
                .map(stimulus -> shown(stimulus, number))
                .orElse("");
    }

    private String shown(Stimulus stimulus, int number) {
        long many = exercises.stream()
                .filter(exercise -> stimulus.id().equals(exercise.stimulus()))
                .count();
        String numbers = many == 1 ? "%d".formatted(number) : "%d–%d".formatted(number, number + many - 1);
        return Stream.of(
                        "### Untuk soal %s: %s".formatted(numbers, Markdown.cell(stimulus.title())),
                        Markdown.of(stimulus.text()),
                        stimulus.table().strip(),
                        picture(stimulus.figure()))
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + "\n\n" + b)
                .orElseThrow();
    }

    private static String picture(@Nullable Figure figure) {
        return figure == null ? "" : "![%s](%s)".formatted(Markdown.cell(figure.description()), figure.file());
    }

    private String answered(int at) {
        Exercise exercise = exercises.get(at);
        String key = Markdown.cell(new TaskText(randomOf(exercise)).key(exercise.task()));
        StringBuilder text = new StringBuilder("**%d.** %s".formatted(at + 1, key));
        exercise.steps().forEach(step -> text.append("\n- ").append(Markdown.cell(step)));
        return text.toString();
    }
}
