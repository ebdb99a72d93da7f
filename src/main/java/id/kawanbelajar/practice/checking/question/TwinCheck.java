package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds questions that ask the same in the same words, over all files. */
public final class TwinCheck {
    /** Share of words that two stems, and two whole questions, have in common. */
    private static final double SAME_STEM = 0.8;

    private static final double SAME_QUESTION = 0.7;

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

    /** Algebra counts as one word, since its few signs make all the difference. */
    private static final Pattern OPERATION = Pattern.compile("\\s*([-+*/=×÷<>^])\\s*");

    private static final Pattern EDGES = Pattern.compile("[.,:;?!\"“”']*(?:\\s+|$)[\"“”']*");

    private final List<Question> seen = new ArrayList<>();

    private record Question(String file, String id, Set<String> stem, Set<String> whole) {}

    /** Returns the questions of a file that are like one before, in this file or another. */
    public List<Finding> findings(ExerciseSet set) {
        List<Finding> findings = new ArrayList<>();
        for (Exercise exercise : set.exercises()) {
            Question question = question(set, exercise);
            seen.stream()
                    .filter(other -> areTwins(question, other))
                    .findFirst()
                    .ifPresent(other -> findings.add(new Finding(
                            Rule.TWIN,
                            set.place(),
                            exercise.id(),
                            "hampir sama dengan soal %s di %s; ubah atau hapus salah satu: %s"
                                    .formatted(other.id(), other.file(), exercise.text()))));
            seen.add(question);
        }
        return findings;
    }

    private static boolean areTwins(Question one, Question other) {
        return jaccard(one.stem(), other.stem()) >= SAME_STEM && jaccard(one.whole(), other.whole()) >= SAME_QUESTION;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common == 0 ? 0 : (double) common / (one.size() + other.size() - common);
    }

    private static Question question(ExerciseSet set, Exercise exercise) {
        String stimulus = set.stimuli().stream()
                .filter(s -> s.id().equals(exercise.stimulus()))
                .map(Stimulus::text)
                .collect(Collectors.joining(" "));
        return new Question(
                set.place(),
                exercise.id(),
                words(exercise.text()),
                words(String.join(" ", exercise.text(), stimulus, offered(exercise.task()))));
    }

    private static Set<String> words(String text) {
        String same = PLACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
        return EDGES.splitAsStream(OPERATION.matcher(same).replaceAll("$1"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String offered(Task task) {
        return switch (task) {
            case Task.Choice t -> String.join(" ", t.options().values());
            case Task.Choices t -> String.join(" ", t.options().values());
            case Task.Statements t ->
                t.statements().stream().map(Task.Statement::text).collect(Collectors.joining(" "));
            case Task.Ordering t -> String.join(" ", t.items());
            case Task.Matching t -> String.join(" ", t.pairs().values());
            case Task.NumberEntry t -> "";
            case Task.WordEntry t -> t.key();
            case Task.ExpressionEntry t -> t.key();
            case Task.Essay t -> "";
        };
    }
}
