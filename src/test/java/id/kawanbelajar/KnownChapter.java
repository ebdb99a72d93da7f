package id.kawanbelajar;

import id.kawanbelajar.adapter.yaml.YamlExerciseShelf;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import java.util.List;

/** Answers the questions of one chapter that somebody is asked in a chat: by button, in words, or not at all. */
final class KnownChapter {
    private final List<Exercise> exercises;

    KnownChapter(String chapter) {
        exercises = new YamlExerciseShelf("knowledge-base")
                .of(new MaterialId(chapter))
                .orElseThrow()
                .exercises();
    }

    /**
     * Answers rightly where a letter or a word does, else skips.
     *
     * @param asked what was said last, with the question in it
     * @return what comes back
     */
    String answer(SchoolOnTelegram school, String asked, String awaited) {
        Task task = exercises.stream()
                .filter(exercise -> asked.contains(exercise.text()))
                .findFirst()
                .map(Exercise::task)
                .orElse(null);
        return switch (task) {
            case Task.Choice choice -> school.press(choice.key(), awaited);
            case Task.WordEntry word -> school.say(word.key(), awaited);
            case null, default -> school.press("Lewati", awaited);
        };
    }
}
