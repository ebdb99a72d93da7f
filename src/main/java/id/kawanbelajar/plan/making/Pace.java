package id.kawanbelajar.plan.making;

import static java.time.temporal.ChronoUnit.DAYS;

import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.time.Timetable.Day;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spreads what is new evenly over the first part of the time before an exam, so that the last part is for recalling it. Counts
 * from the day on which a goal was first planned for, so that planning anew does not put things off.
 */
final class Pace {
    /** From how much of a block that is owed a whole one is planned. */
    static final double ENOUGH = 0.5;

    private static final int LEARNING_PERCENT = 70;

    private final Request request;
    private final List<Day> days;
    private final Map<String, LocalDate> learnedBy = new HashMap<>();

    Pace(Request request, List<Day> days) {
        this.request = request;
        this.days = days;
        request.ahead().forEach(goal -> learnedBy.put(goal.id(), learnedBy(goal, request.begun(goal))));
    }

    /** Returns how much of a block is owed from before: a new plan begins on its first day, however slow it is. */
    double owedAtFirst() {
        return request.earlier().isEmpty() ? ENOUGH : 0;
    }

    /** Returns the share of that day's blocks, 0 to 1, that goes to what is new so that no goal comes too late. */
    double share(LocalDate today, Agenda agenda) {
        double share = 0;
        int left = 0;
        for (Goal goal : agenda.goals()) {
            if (goal.day().isAfter(today)) {
                left += agenda.left(goal);
                share = Math.max(share, left == 0 ? 0 : (double) left / Math.max(1, blocks(today, goal)));
            }
        }
        return Math.min(1, share);
    }

    private static LocalDate learnedBy(Goal goal, LocalDate begun) {
        long days = DAYS.between(begun, goal.day()) * LEARNING_PERCENT / 100;
        return begun.plusDays(Math.max(1, days));
    }

    private int blocks(LocalDate from, Goal goal) {
        LocalDate until = learnedBy.getOrDefault(goal.id(), goal.day());
        return days.stream()
                .filter(day -> !day.date().isBefore(from) && day.date().isBefore(until))
                .mapToInt(day -> day.starts().size())
                .sum();
    }
}
