package id.kawanbelajar.plan.making;

import static java.time.temporal.ChronoUnit.DAYS;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import id.kawanbelajar.plan.making.Timetable.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Finds the days on which to learn, and how long. */
final class StudyDays {
    private static final List<Integer> LENGTHS = List.of(Block.MOST, 20, Block.LEAST);
    private static final int WELL_USED_PERCENT = 85;
    private static final int FURTHEST = 366;
    private static final int EXAM_WEEK = 7;
    private static final int LIGHT_PERCENT = 60;
    private static final int DAYS_OF_A_FULL_WEEK = 4;

    private final SchoolCalendar calendar;
    private final Request request;
    private final DayHours hours;
    private final NavigableSet<LocalDate> exams;

    /** @param request with a goal ahead */
    StudyDays(SchoolCalendar calendar, Request request, Kept kept) {
        this.calendar = calendar;
        this.request = request;
        exams = new TreeSet<>(request.examDays());
        hours = new DayHours(request, kept);
    }

    /**
     * Cuts the time into blocks, once for each length, the best first: the longest that uses the time nearly as well as any;
     * then the others, longer ones before shorter ones.
     */
    List<Timetable> timetables() {
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
        List<LocalDate> goals = request.ahead().stream().map(Goal::day).toList();
        LocalDate end = min(goals.getLast(), request.today().plusDays(FURTHEST));
        Set<LocalDate> light = lightDays(end, goals);
        return request.today()
                .datesUntil(end)
                .map(day -> new OpenDay(day, light.contains(day) ? minutes(day) * LIGHT_PERCENT / 100 : minutes(day)))
                .filter(day -> day.minutes() >= Block.LEAST)
                .toList();
    }

    private int minutes(LocalDate day) {
        boolean said = request.availability().special().containsKey(day);
        return said || !isFree(day) || isBetweenExams(day)
                ? request.availability().minutesOn(day)
                : 0;
    }

    private boolean isFree(LocalDate day) {
        boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday = calendar.on(day).contains(Mark.HOLIDAY);
        return (sunday && !request.availability().sundays())
                || (holiday && !request.availability().holidays());
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
        if (DAYS.between(request.begun(), end) < EXAM_WEEK) {
            return light;
        }
        LocalDate monday = request.begun().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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
