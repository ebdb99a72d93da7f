package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.reading.Chat;
import id.kawanbelajar.practice.marking.reading.Pairs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks pairs that were given by number and letter or by their words. */
final class MatchingMarker {
    private MatchingMarker() {}

    static Marked mark(Task.Matching task, String exerciseId, Chat answer) {
        List<String> right = Shown.right(task, exerciseId);
        List<String> key = List.copyOf(task.pairs().values());
        Set<List<Integer>> readings = new Pairs(Shown.left(task), right).in(answer.corrected());
        Set<Boolean> correct = readings.stream()
                .map(places -> places.stream().map(right::get).toList().equals(key))
                .collect(Collectors.toSet());
        if (correct.size() != 1) {
            return MarkAnswer.unclear(Asks.EVERY_PAIR);
        }
        return correct.contains(true) ? new Marked.Right() : MarkAnswer.wrong(task.misconception());
    }
}
