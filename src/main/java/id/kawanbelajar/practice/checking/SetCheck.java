package id.kawanbelajar.practice.checking;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseFiles;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Figure;
import id.kawanbelajar.practice.Stimulus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the questions of one chapter after another; remembers ids, which are unique over all of them. */
final class SetCheck {
    private final ExerciseFiles files;
    private final ExerciseCheck exerciseCheck;
    private final Map<String, String> placeOfId = new HashMap<>();

    SetCheck(ExerciseFiles files, ExerciseCheck exerciseCheck) {
        this.files = files;
        this.exerciseCheck = exerciseCheck;
    }

    List<Problem> problems(ExerciseSet set, @Nullable ChapterFacts chapter) {
        List<Problem> problems = new ArrayList<>();
        if (chapter == null) {
            problems.add(new Problem(set.place(), "babnya (.md dengan nama yang sama) tidak ada atau tidak terbaca"));
        } else if (!chapter.isNamed(set.chapter())) {
            problems.add(new Problem(
                    set.place(),
                    "`bab: %s` tidak cocok dengan nama berkasnya, %s".formatted(set.chapter(), chapter.slug())));
        }
        set.stimuli().forEach(stimulus -> {
            unique(set, stimulus.id(), problems);
            figure(set, stimulus.id(), stimulus.figure(), problems);
        });
        Set<String> stimuli = set.stimuli().stream().map(Stimulus::id).collect(Collectors.toSet());
        for (Exercise exercise : set.exercises()) {
            unique(set, exercise.id(), problems);
            figure(set, exercise.id(), exercise.figure(), problems);
            references(set, exercise, stimuli, chapter, problems);
            exerciseCheck.problems(exercise).forEach(problem -> problems.add(at(set, exercise.id(), problem)));
        }
        return problems;
    }

    private void unique(ExerciseSet set, String id, List<Problem> problems) {
        String other = placeOfId.putIfAbsent(id, set.place());
        if (other != null) {
            problems.add(at(set, id, "id ini sudah dipakai di " + other));
        }
    }

    private void figure(ExerciseSet set, String id, @Nullable Figure figure, List<Problem> problems) {
        if (figure != null && !files.hasFigure(set.place(), figure)) {
            problems.add(at(set, id, "gambar %s tidak ada di sebelah berkas soal".formatted(figure.file())));
        }
    }

    private static void references(
            ExerciseSet set,
            Exercise exercise,
            Set<String> stimuli,
            @Nullable ChapterFacts chapter,
            List<Problem> problems) {
        if (exercise.stimulus() != null && !stimuli.contains(exercise.stimulus())) {
            problems.add(at(set, exercise.id(), "kelompok `%s` tidak ada".formatted(exercise.stimulus())));
        }
        if (chapter == null) {
            return;
        }
        if (!chapter.headings().contains(exercise.source())) {
            problems.add(
                    at(set, exercise.id(), "sumber `%s` bukan judul bagian di bab ini".formatted(exercise.source())));
        }
        if (!chapter.goals().contains(exercise.goal())) {
            problems.add(at(set, exercise.id(), "tujuan `%s` tidak ada di bab ini".formatted(exercise.goal())));
        }
    }

    private static Problem at(ExerciseSet set, String id, String message) {
        return new Problem(set.place() + " → " + id, message);
    }
}
