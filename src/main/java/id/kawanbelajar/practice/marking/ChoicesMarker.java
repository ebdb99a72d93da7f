package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.reading.Chat;
import java.util.Set;

/** Marks several chosen options; a single one may be the first of several messages, so it is asked about. */
final class ChoicesMarker {
    private ChoicesMarker() {}

    static Marked mark(Task.Choices task, Chat answer) {
        Set<String> chosen = new Options(task.options()).several(answer.corrected());
        if (chosen.size() < 2) {
            return MarkAnswer.unclear(Asks.ALL_LETTERS);
        }
        if (chosen.equals(task.key())) {
            return new Marked.Right();
        }
        return MarkAnswer.wrong(chosen.stream()
                .filter(letter -> !task.key().contains(letter))
                .map(letter -> task.misconceptions().getOrDefault(letter, ""))
                .findFirst()
                .orElse(""));
    }
}
