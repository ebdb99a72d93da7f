package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.reading.Chat;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the rubric's words in an essay; decides nothing. */
final class EssayMarker {
    private static final int FEWEST_WORDS = 4;
    private static final int SHORTEST_CONTENT_WORD = 4;
    private static final int STEM = 5;
    private static final double ENOUGH = 0.5;

    private EssayMarker() {}

    static Marked mark(Task.Essay task, Chat answer) {
        if (answer.content().size() < FEWEST_WORDS) {
            return MarkAnswer.unclear(Asks.ESSAY);
        }
        Set<String> said = new HashSet<>(stems(answer.raw()));
        Map<Boolean, List<String>> points =
                task.rubric().stream().collect(Collectors.partitioningBy(line -> share(stems(line), said) >= ENOUGH));
        return new Marked.Unmarked(points.getOrDefault(true, List.of()), points.getOrDefault(false, List.of()));
    }

    private static double share(List<String> wanted, Set<String> said) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(said::contains).count() / wanted.size();
    }

    /** Longer words without their commonest prefix, cut to their beginning, so that related forms meet. */
    private static List<String> stems(String text) {
        return Stream.of(Chat.plain(text).split(" ", -1))
                .filter(word -> word.length() >= SHORTEST_CONTENT_WORD || word.matches("\\d+"))
                .map(word -> word.replaceFirst("^(?:meng|meny|mem|men|me|ber|ter|di|pe)(?=\\p{L}{4})", ""))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .distinct()
                .toList();
    }
}
