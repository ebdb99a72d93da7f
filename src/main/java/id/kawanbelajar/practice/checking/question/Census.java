package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.checking.report.QuestionFigures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what questions are like. */
public final class Census {
    private Census() {}

    /** Counts the questions of a chapter. */
    public static QuestionFigures of(ExerciseSet set) {
        List<Task.Choice> choices = set.exercises().stream()
                .map(Exercise::task)
                .filter(Task.Choice.class::isInstance)
                .map(Task.Choice.class::cast)
                .toList();
        return new QuestionFigures(
                set.exercises().size(),
                counted(set.exercises(), exercise -> kind(exercise.task())),
                counted(set.exercises(), exercise -> level(exercise.level())),
                (int) set.exercises().stream()
                        .filter(exercise -> !exercise.parameters().choices().isEmpty())
                        .count(),
                choices.size(),
                (int) choices.stream().filter(Census::keyIsLongest).count(),
                counted(choices, Task.Choice::key));
    }

    private static <T> Map<String, Integer> counted(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, one -> 1, Integer::sum, TreeMap::new));
    }

    private static boolean keyIsLongest(Task.Choice choice) {
        int right = choice.options().getOrDefault(choice.key(), "").length();
        return choice.options().entrySet().stream()
                .filter(option -> !option.getKey().equals(choice.key()))
                .allMatch(option -> option.getValue().length() < right);
    }

    private static String kind(Task task) {
        return switch (task) {
            case Task.Choice t -> "pilihan_ganda";
            case Task.Choices t -> "pilihan_ganda_kompleks";
            case Task.Statements t -> "benar_salah";
            case Task.NumberEntry t -> "isian_angka";
            case Task.WordEntry t -> "isian_kata";
            case Task.ExpressionEntry t -> "ekspresi";
            case Task.Ordering t -> "urut";
            case Task.Matching t -> "jodoh";
            case Task.Essay t -> "uraian";
        };
    }

    private static String level(Level level) {
        return switch (level) {
            case RECALL -> "ingat";
            case UNDERSTAND -> "paham";
            case APPLY -> "terapkan";
            case REASON -> "nalar";
        };
    }
}
