package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Plan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days of a plan that a picture shows.
 *
 * @param end last day of the plan, shown or not
 */
record Period(LocalDate first, LocalDate last, LocalDate end) {
    private static final int WEEKS = 5;

    /** Returns what is shown today: from this week on, or the last weeks of a plan that is over. */
    static Period of(Plan plan, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>(Stream.concat(
                        plan.blocks().stream().map(Block::day),
                        plan.goals().stream().map(Goal::day))
                .toList());
        LocalDate end = days.last();
        LocalDate from = monday(today.isAfter(end) ? end.minusWeeks(WEEKS - 1) : today);
        LocalDate first = Optional.ofNullable(days.ceiling(from)).orElse(end);
        LocalDate most = monday(first).plusWeeks(WEEKS).minusDays(1);
        return new Period(first, end.isAfter(most) ? most : end, end);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Returns the Mondays of its weeks. */
    List<LocalDate> weeks() {
        return monday(first)
                .datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1))
                .toList();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
