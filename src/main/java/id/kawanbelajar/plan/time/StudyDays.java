package id.kawanbelajar.plan.time;

import static java.time.temporal.ChronoUnit.DAYS;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import id.kawanbelajar.plan.time.Timetable.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds the days on which to learn, and how long. Not for use by many threads. */
public final class StudyDays {
    /** Minutes between two blocks. */
    public static final int BREAK = 5;

    private static final List<Integer> LENGTHS = List.of(Block.MOST, 20, Block.LEAST);
    private static final int WELL_USED_PERCENT = 85;
    private static final int FURTHEST = 366;
    private static final int EXAM_WEEK = 7;
    private static final int LIGHT_PERCENT = 60;
    private static final int DAYS_OF_A_FULL_WEEK = 4;

    private final SchoolCalendar calendar;
    private final Horizon horizon;
    private final DayHours hours;
    private final NavigableSet<LocalDate> exams;

    /**
     * @param horizon with a goal ahead
     * @param spent blocks that take time of a day already
     */
    public StudyDays(SchoolCalendar calendar, Horizon horizon, Function<LocalDate, List<Block>> spent) {
        this.calendar = calendar;
        this.horizon = horizon;
        exams = new TreeSet<>(horizon.examDays());
        hours = new DayHours(horizon, spent);
    }

    /**
     * Cuts the time into blocks, once for each length, the best first: the longest that uses the time nearly as well as any;
     * then the others, longer ones before shorter ones.
     */
    public List<Timetable> timetables() {
        List<OpenDay> open = openDays();
        List<Timetable> cuts =
                LENGTHS.stream().map(minutes -> cut(open, minutes)).toList();
        int most = cuts.stream().mapToInt(Timetable::total).max().orElseThrow();
        return cuts.stream()
                .sorted(Comparator.comparing(cut -> cut.total() * 100 < most * WELL_USED_PERCENT))
                .toList();
    }

    private record OpenDay(LocalDate date, int minutes) {}

    private Timetable cut(List<OpenDay> open, int blockMinutes) {
        List<Day> days = open.stream()
                .map(day -> new Day(
                        day.date(),
                        hours.starts(
                                day.date(), calendar.on(day.date()), isExam(day.date()), day.minutes(), blockMinutes)))
                .filter(day -> !day.starts().isEmpty())
                .toList();
        return new Timetable(blockMinutes, days);
    }

    private List<OpenDay> openDays() {
        List<LocalDate> goals = horizon.ahead().stream().map(Goal::day).toList();
        LocalDate end = min(goals.getLast(), horizon.today().plusDays(FURTHEST));
        Set<LocalDate> light = lightDays(end, goals);
        return horizon.today()
                .datesUntil(end)
                .map(day -> new OpenDay(day, light.contains(day) ? minutes(day) * LIGHT_PERCENT / 100 : minutes(day)))
                .filter(day -> day.minutes() >= Block.LEAST)
                .toList();
    }

    /** Returns when blocks of that length may begin on that day. */
    public List<LocalTime> starts(LocalDate day, int blockMinutes) {
        return hours.starts(day, calendar.on(day), isExam(day), minutes(day), blockMinutes);
    }

    private int minutes(LocalDate day) {
        boolean said = horizon.availability().special().containsKey(day);
        return said || !isFree(day) || isBetweenExams(day)
                ? horizon.availability().minutesOn(day)
                : 0;
    }

    private boolean isFree(LocalDate day) {
        boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday = calendar.on(day).contains(Mark.HOLIDAY);
        return (sunday && !horizon.availability().sundays())
                || (holiday && !horizon.availability().holidays());
    }

    private boolean isBetweenExams(LocalDate day) {
        LocalDate last = exams.floor(day);
        LocalDate next = exams.higher(day);
        return last != null && next != null && DAYS.between(last, next) <= EXAM_WEEK;
    }

    private boolean isExam(LocalDate day) {
        return exams.contains(day) || calendar.on(day).contains(Mark.EXAM);
    }

    /** The last day of each full week that does not end in an exam; by whole weeks, so that it stays the same in mid-week. */
    private Set<LocalDate> lightDays(LocalDate end, List<LocalDate> goals) {
        Set<LocalDate> light = new HashSet<>();
        if (DAYS.between(horizon.begun(), end) < EXAM_WEEK) {
            return light;
        }
        LocalDate monday = horizon.begun().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; week.isBefore(end); week = week.plusWeeks(1)) {
            List<LocalDate> days = week.datesUntil(min(week.plusWeeks(1), end))
                    .filter(day -> minutes(day) >= Block.LEAST)
                    .toList();
            if (days.size() >= DAYS_OF_A_FULL_WEEK) {
                days.reversed().stream()
                        .filter(day -> !goals.contains(day.plusDays(1)))
                        .findFirst()
                        .ifPresent(light::add);
            }
        }
        return light;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
