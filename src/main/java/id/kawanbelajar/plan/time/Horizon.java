package id.kawanbelajar.plan.time;

import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Goal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * From when until when to learn.
 *
 * @param availability when there is time
 * @param goals also those whose day has come
 * @param begun first day of the plan, not after today
 * @param now of the school's zone
 */
public record Horizon(Availability availability, List<Goal> goals, LocalDate begun, LocalDateTime now) {
    public Horizon {
        goals = List.copyOf(goals);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Returns the goals that lie ahead, the nearest first. */
    public List<Goal> ahead() {
        return goals.stream()
                .filter(goal -> goal.day().isAfter(today()))
                .sorted(Comparator.comparing(Goal::day))
                .toList();
    }

    /** Returns the days on which an exam is written. */
    List<LocalDate> examDays() {
        return goals.stream()
                .filter(goal -> goal.kind().isExam())
                .map(Goal::day)
                .toList();
    }
}
