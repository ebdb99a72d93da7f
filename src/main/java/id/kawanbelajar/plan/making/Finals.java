package id.kawanbelajar.plan.making;

import id.kawanbelajar.plan.Block.Why;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.making.Timetable.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last day to learn before each goal, for a review of everything. */
final class Finals {
    private final Map<LocalDate, List<Goal>> ending = new HashMap<>();

    Finals(Timetable timetable, List<Goal> goals, Kept kept) {
        for (Goal goal : goals) {
            timetable.days().reversed().stream()
                    .map(Day::date)
                    .filter(day -> day.isBefore(goal.day()))
                    .findFirst()
                    .filter(day -> !isDone(goal, day, kept))
                    .ifPresent(day ->
                            ending.computeIfAbsent(day, d -> new ArrayList<>()).add(goal));
        }
    }

    private static boolean isDone(Goal goal, LocalDate day, Kept kept) {
        return kept.on(day).stream()
                .anyMatch(block -> block.why() == Why.FINAL && block.goal().equals(goal.id()));
    }

    List<Goal> on(LocalDate day) {
        return ending.getOrDefault(day, List.of());
    }
}
