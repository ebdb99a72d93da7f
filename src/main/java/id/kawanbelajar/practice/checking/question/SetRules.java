package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.QuestionFigures;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The questions of a chapter together: enough of them, for every goal, and not to be guessed by their length. */
public final class SetRules {
    private static final int QUESTIONS = 18;
    private static final int CHANGING = 4;
    private static final int PER_GOAL = 2;

    /** Below so many choices a share says nothing. */
    private static final int CHOICES = 6;

    private static final double LONGEST_KEYS = 0.4;

    private SetRules() {}

    /**
     * Returns what could be better.
     *
     * @param goals ids of the chapter's goals
     * @param guide whether they are a pack to try oneself with, whose numbers need not change
     */
    public static List<Finding> findings(ExerciseSet set, Collection<String> goals, boolean guide) {
        QuestionFigures figures = Census.of(set);
        List<Finding> findings = new ArrayList<>();
        if (figures.count() < QUESTIONS) {
            findings.add(new Finding(
                    Rule.QUESTION_COUNT,
                    set.place(),
                    "",
                    "ada %d soal, sebaiknya paling sedikit %d; tambah soal".formatted(figures.count(), QUESTIONS)));
        }
        if (figures.changing() < CHANGING && !guide) {
            findings.add(new Finding(
                    Rule.QUESTION_COUNT,
                    set.place(),
                    "",
                    "ada %d soal dengan `parameter`, sebaiknya paling sedikit %d supaya latihan bisa diulang"
                            .formatted(figures.changing(), CHANGING)));
        }
        goals.stream().sorted().forEach(goal -> practised(set, goal, findings));
        if (figures.choices() >= CHOICES && figures.longestKeyShare() > LONGEST_KEYS) {
            findings.add(new Finding(
                    Rule.LONGEST_KEY,
                    set.place(),
                    "",
                    "pada %d dari %d pilihan ganda, opsi yang benar adalah yang paling panjang; pendekkan atau panjangkan pengecohnya"
                            .formatted(figures.longestKeys(), figures.choices())));
        }
        return findings;
    }

    private static void practised(ExerciseSet set, String goal, List<Finding> findings) {
        long count = set.exercises().stream()
                .map(Exercise::goal)
                .filter(goal::equals)
                .count();
        if (count < PER_GOAL) {
            findings.add(new Finding(
                    Rule.GOAL,
                    set.place(),
                    "",
                    "tujuan %s dilatih %d soal, sebaiknya paling sedikit %d; tambah soal dengan `tujuan: %1$s`"
                            .formatted(goal, count, PER_GOAL)));
        }
    }
}
