package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.reading.Chat;
import id.kawanbelajar.practice.marking.reading.Sequences;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks an order that was given by letters, numbers or the items' own words. */
final class OrderingMarker {
    private OrderingMarker() {}

    static Marked mark(Task.Ordering task, String exerciseId, Chat answer) {
        List<String> shown = Shown.items(task, exerciseId);
        Set<List<Integer>> readings = new Sequences(shown).in(answer.corrected());
        Set<Boolean> right = readings.stream()
                .map(order -> order.stream().map(shown::get).toList().equals(task.items()))
                .collect(Collectors.toSet());
        if (right.size() != 1) {
            return MarkAnswer.unclear(Asks.WHOLE_ORDER);
        }
        return right.contains(true) ? new Marked.Right() : MarkAnswer.wrong(task.misconception());
    }
}
