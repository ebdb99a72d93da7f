package id.kawanbelajar.plan.time;

import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import id.kawanbelajar.plan.calendar.TimeSpan;
import id.kawanbelajar.plan.calendar.UsualHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds when the blocks of a day begin. Counts in minutes of the day, which do not jump at midnight. */
final class DayHours {
    private static final int BREAK = StudyDays.BREAK;

    private final Horizon horizon;
    private final Function<LocalDate, List<Block>> spent;

    private record Busy(int from, int until) {
        boolean touches(int start, int end) {
            return start < until && end > from;
        }
    }

    DayHours(Horizon horizon, Function<LocalDate, List<Block>> spent) {
        this.horizon = horizon;
        this.spent = spent;
    }

    List<LocalTime> starts(LocalDate day, Set<Mark> marks, boolean exam, int minutes, int blockMinutes) {
        int left = minutes - spent.apply(day).stream().mapToInt(Block::minutes).sum();
        int most = left / blockMinutes;
        List<Busy> busy = busy(day, marks);
        int until = ofDay(horizon.availability().until());
        List<LocalTime> starts = new ArrayList<>();
        int start = afterBusy(earliest(day, exam), blockMinutes, busy);
        while (starts.size() < most && start + blockMinutes <= until) {
            starts.add(LocalTime.of(start / 60, start % 60));
            start = afterBusy(start + blockMinutes + BREAK, blockMinutes, busy);
        }
        return starts;
    }

    private int earliest(LocalDate day, boolean exam) {
        int from = ofDay(horizon.availability().from());
        if (exam) {
            from = Math.max(from, ofDay(UsualHours.AFTER_EXAMS));
        }
        if (day.equals(horizon.today())) {
            int seconds = horizon.now().toLocalTime().toSecondOfDay();
            from = Math.max(from, Math.ceilDiv(seconds, 60 * BREAK) * BREAK);
        }
        return from;
    }

    private List<Busy> busy(LocalDate day, Set<Mark> marks) {
        List<Busy> busy = new ArrayList<>();
        for (Block block : spent.apply(day)) {
            int start = ofDay(block.start());
            busy.add(new Busy(start - BREAK, start + block.minutes() + BREAK));
        }
        TimeSpan prayer = UsualHours.prayer(marks);
        if (mindsPrayer(horizon.availability(), prayer)) {
            busy.add(new Busy(ofDay(prayer.from()), ofDay(prayer.until())));
        }
        return busy;
    }

    private static boolean mindsPrayer(Availability hours, TimeSpan prayer) {
        boolean nothingElse =
                !hours.from().isBefore(prayer.from()) && !hours.until().isAfter(prayer.until());
        return !nothingElse && !UsualHours.choosesPrayerTime(hours.from(), hours.until());
    }

    private static int afterBusy(int start, int minutes, List<Busy> busy) {
        int free = start;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Busy span : busy) {
                if (span.touches(free, free + minutes)) {
                    free = span.until();
                    moved = true;
                }
            }
        }
        return free;
    }

    private static int ofDay(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
