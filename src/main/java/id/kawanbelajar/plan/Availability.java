package id.kawanbelajar.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/**
 * When somebody can learn.
 *
 * @param minutes on a normal day, 1 to 600
 * @param weekly other minutes on days of the week, 0 where that day does not work ("tiap rabu les")
 * @param special other minutes on single days, 0 where that day does not work ("hari ini capek"); before {@code weekly}
 * @param from earliest beginning
 * @param until latest end, normally before bedtime; after {@code from}
 * @param sundays whether to learn on Sundays, which are free otherwise; days between two exams are never free
 * @param holidays whether to learn on holidays, likewise
 */
public record Availability(
        int minutes,
        Map<DayOfWeek, Integer> weekly,
        Map<LocalDate, Integer> special,
        LocalTime from,
        LocalTime until,
        boolean sundays,
        boolean holidays) {
    /** Most minutes of a day. */
    public static final int MOST = 600;

    public Availability {
        weekly = Map.copyOf(weekly);
        special = Map.copyOf(special);
        if (minutes < 1 || minutes > MOST || !from.isBefore(until)) {
            throw new IllegalArgumentException("need 1 to %d minutes between two times, got %d from %s until %s"
                    .formatted(MOST, minutes, from, until));
        }
        if (weekly.values().stream().anyMatch(Availability::isImpossible)
                || special.values().stream().anyMatch(Availability::isImpossible)) {
            throw new IllegalArgumentException("minutes of a day are 0 to %d: %s %s".formatted(MOST, weekly, special));
        }
    }

    /** Returns the minutes said for that day, whether or not it is a Sunday or a holiday. */
    public int minutesOn(LocalDate day) {
        Integer said = special.get(day);
        return said != null ? said : weekly.getOrDefault(day.getDayOfWeek(), minutes);
    }

    /** Returns the same with other minutes on one day, 0 to leave it free; the student's word for it beats Sunday and holiday. */
    public Availability with(LocalDate day, int minutesThen) {
        Map<LocalDate, Integer> changed = new HashMap<>(special);
        changed.put(day, minutesThen);
        return new Availability(minutes, weekly, changed, from, until, sundays, holidays);
    }

    private static boolean isImpossible(int minutes) {
        return minutes < 0 || minutes > MOST;
    }
}
