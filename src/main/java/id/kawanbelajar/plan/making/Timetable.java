package id.kawanbelajar.plan.making;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The time there is.
 *
 * @param minutes of every block
 * @param days on which at least one block has room, in order
 */
record Timetable(int minutes, List<Day> days) {
    /**
     * A day to learn.
     *
     * @param starts when its blocks begin, never empty
     */
    record Day(LocalDate date, List<LocalTime> starts) {}

    int total() {
        return minutes * days.stream().mapToInt(day -> day.starts().size()).sum();
    }
}
