package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.reading.Categories;
import id.kawanbelajar.practice.marking.reading.Chat;
import java.util.List;
import java.util.Optional;

/** Marks statements that were put into categories. */
final class StatementsMarker {
    private StatementsMarker() {}

    static Marked mark(Task.Statements task, Chat answer) {
        List<String> key = task.statements().stream().map(Task.Statement::key).toList();
        Optional<List<String>> said = new Categories(task.categories(), key.size()).in(answer.corrected());
        if (said.isEmpty()) {
            return MarkAnswer.unclear(Asks.EVERY_STATEMENT.formatted(String.join(" / ", task.categories())));
        }
        for (int i = 0; i < key.size(); i++) {
            if (!said.get().get(i).equals(key.get(i))) {
                return MarkAnswer.wrong(task.misconceptions().getOrDefault(i + 1, ""));
            }
        }
        return new Marked.Right();
    }
}
