package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.plan.wish.words.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days that were said and wait for the word they belong to. */
final class PendingDays {
    private record Waiting(Item.Day day, int clause) {}

    private final List<Waiting> waiting = new ArrayList<>();

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Keeps a day; a date right behind a bare day of the week says the same more exactly. */
    void add(Item.Day day, int clause) {
        boolean sharper = day instanceof Item.On
                && waiting.size() == 1
                && waiting.getLast().day() instanceof Item.Weekdays w
                && !w.everyWeek();
        if (sharper) {
            waiting.clear();
        }
        waiting.add(new Waiting(day, clause));
    }

    /** Takes the days of a clause. */
    List<Item.Day> take(int clause) {
        List<Item.Day> days = waiting.stream()
                .filter(w -> w.clause() == clause)
                .map(Waiting::day)
                .toList();
        waiting.removeIf(w -> w.clause() == clause);
        return days;
    }

    boolean has(int clause) {
        return waiting.stream().anyMatch(w -> w.clause() == clause);
    }

    /** Takes the last day on which an exam can be; null where there is none. */
    Item.@Nullable Day takeForExam() {
        for (int at = waiting.size() - 1; at >= 0; at--) {
            if (Surroundings.canBeExam(waiting.get(at).day())) {
                return waiting.remove(at).day();
            }
        }
        return null;
    }
}
