package id.kawanbelajar.plan.time;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.Why;
import id.kawanbelajar.plan.Goal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The time there is.
 *
 * @param minutes of every block
 * @param days on which at least one block has room, in order
 */
public record Timetable(int minutes, List<Day> days) {
    public Timetable {
        days = List.copyOf(days);
    }

    /**
     * A day to learn.
     *
     * @param starts when its blocks begin, never empty
     */
    public record Day(LocalDate date, List<LocalTime> starts) {
        public Day {
            starts = List.copyOf(starts);
        }
    }

    int total() {
        return minutes * days.stream().mapToInt(day -> day.starts().size()).sum();
    }

    /**
     * Returns the goals by the last day to learn for them, without those whose last review is done that day.
     *
     * @param spent what was done on a day
     */
    public Map<LocalDate, List<Goal>> endings(List<Goal> goals, Function<LocalDate, List<Block>> spent) {
        Map<LocalDate, List<Goal>> endings = new HashMap<>();
        for (Goal goal : goals) {
            days.reversed().stream()
                    .map(Day::date)
                    .filter(day -> day.isBefore(goal.day()))
                    .findFirst()
                    .filter(day -> spent.apply(day).stream().noneMatch(block -> isLast(block, goal)))
                    .ifPresent(day ->
                            endings.computeIfAbsent(day, d -> new ArrayList<>()).add(goal));
        }
        return endings;
    }

    private static boolean isLast(Block block, Goal goal) {
        return block.why() == Why.FINAL && block.goal().equals(goal.id());
    }
}
