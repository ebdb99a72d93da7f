package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.reading.Chat;
import java.util.Optional;

/** Marks one chosen option. */
final class ChoiceMarker {
    private ChoiceMarker() {}

    static Marked mark(Task.Choice task, Chat answer) {
        Options options = new Options(task.options());
        Chat said = answer.holdsOneOf(task.options().values()) ? answer : answer.corrected();
        Optional<String> letter = options.one(said);
        if (letter.isEmpty() || options.denied(said)) {
            return MarkAnswer.unclear(Asks.ONE_LETTER);
        }
        return letter.get().equals(task.key())
                ? new Marked.Right()
                : MarkAnswer.wrong(task.misconceptions().getOrDefault(letter.get(), ""));
    }
}
