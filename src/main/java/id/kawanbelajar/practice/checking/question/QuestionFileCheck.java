package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.checking.chapter.ChapterText;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the questions of one chapter after another; remembers ids, which are unique over all of them. */
public final class QuestionFileCheck {
    private final QuestionCheck questionCheck;
    private final Map<String, String> fileOfId = new HashMap<>();

    public QuestionFileCheck(RandomGenerator random) {
        this.questionCheck = new QuestionCheck(random);
    }

    /**
     * Returns which rules the questions break, each for itself.
     *
     * @param chapter null where it is missing or cannot be read
     */
    public List<Finding> findings(ExerciseSet set, @Nullable ChapterText chapter) {
        List<Finding> findings = new ArrayList<>();
        if (chapter == null) {
            findings.add(new Finding(
                    Rule.REFERENCE,
                    set.place(),
                    "",
                    "babnya (.md dengan nama yang sama) tidak ada atau tidak terbaca; samakan nama berkasnya"));
        } else if (!chapter.isNamed(set.chapter())) {
            findings.add(new Finding(
                    Rule.REFERENCE,
                    set.place(),
                    "",
                    "`bab: %s` tidak cocok dengan nama berkasnya, %s"
                            .formatted(set.chapter(), chapter.file().slug())));
        }
        set.stimuli().forEach(stimulus -> unique(set, stimulus.id(), findings));
        Set<String> stimuli = set.stimuli().stream().map(Stimulus::id).collect(Collectors.toSet());
        for (Exercise exercise : set.exercises()) {
            unique(set, exercise.id(), findings);
            if (exercise.stimulus() != null && !stimuli.contains(exercise.stimulus())) {
                findings.add(new Finding(
                        Rule.REFERENCE,
                        set.place(),
                        exercise.id(),
                        "kelompok `%s` tidak ada; tulis di `kelompok:` berkas ini".formatted(exercise.stimulus())));
            }
            if (chapter != null) {
                references(set, exercise, chapter, findings);
            }
            findings.addAll(questionCheck.findings(
                    set.place(),
                    exercise,
                    chapter == null ? null : chapter.material().fase()));
        }
        return findings;
    }

    private void unique(ExerciseSet set, String id, List<Finding> findings) {
        String other = fileOfId.putIfAbsent(id, set.place());
        if (other != null) {
            findings.add(new Finding(
                    Rule.ID, set.place(), id, "id ini sudah dipakai di %s; beri nomor lain".formatted(other)));
        }
    }

    private static void references(ExerciseSet set, Exercise exercise, ChapterText chapter, List<Finding> findings) {
        if (!chapter.headings().contains(exercise.source())) {
            findings.add(new Finding(
                    Rule.REFERENCE,
                    set.place(),
                    exercise.id(),
                    "sumber `%s` bukan judul bagian di bab ini; salin judulnya persis".formatted(exercise.source())));
        }
        if (!chapter.material().goals().containsKey(exercise.goal())) {
            findings.add(new Finding(
                    Rule.REFERENCE,
                    set.place(),
                    exercise.id(),
                    "tujuan `%s` tidak ada di bab ini; pakai salah satu dari %s"
                            .formatted(
                                    exercise.goal(),
                                    chapter.material().goals().keySet().stream()
                                            .sorted()
                                            .toList())));
        }
    }
}
