package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.plan.wish.TimeWish;
import id.kawanbelajar.plan.wish.words.Item;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days, minutes and hours of a message while it is read. */
final class TimeDraft {
    private static final EnumSet<DayOfWeek> SCHOOL_WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static final LocalTime BEFORE_EVENING = LocalTime.of(18, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final int LONGEST_BREAK = 31;

    private final LocalDate today;
    private final Map<DayOfWeek, Integer> weekly = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, Integer> special = new TreeMap<>();
    private final Set<DayOfWeek> freeDays = EnumSet.noneOf(DayOfWeek.class);
    private final Set<LocalDate> freeDates = new HashSet<>();
    private @Nullable Integer minutes;
    private @Nullable Boolean sundays;
    private @Nullable Boolean holidays;
    private Item.@Nullable Clock begin;
    private Item.@Nullable Clock end;

    TimeDraft(LocalDate today) {
        this.today = today;
    }

    void minutes(int daily) {
        minutes = daily;
    }

    void minutes(List<Item.Day> days, int of) {
        days.forEach(day -> minutes(day, of));
    }

    private void minutes(Item.Day day, int of) {
        switch (day) {
            case Item.On on -> special.put(on.day(), of);
            case Item.Weekdays w when w.days().equals(SCHOOL_WEEK) -> minutes = of;
            case Item.Weekdays w -> {
                w.days().forEach(weekday -> weekly.put(weekday, of));
                sunday(w, of > 0);
            }
            case Item.Holidays h -> holidays = of > 0;
        }
    }

    void off(List<Item.Day> days, boolean once) {
        for (Item.Day day : days) {
            if (once && day instanceof Item.Weekdays w && !w.everyWeek()) {
                w.days().forEach(weekday -> special.put(today.with(TemporalAdjusters.next(weekday)), 0));
            } else if (day instanceof Item.Weekdays w) {
                w.days().forEach(weekday -> weekly.put(weekday, 0));
                sunday(w, false);
            } else if (day instanceof Item.On on && on.vague()) {
                stretch(on);
            } else {
                minutes(day, 0);
            }
        }
    }

    /** A week or a month, or the next days where only their number is said, as in "libur dulu 2 hari". */
    private void stretch(Item.On about) {
        boolean counted = about.day().equals(about.last());
        LocalDate first = counted ? today : about.day();
        LocalDate behind = counted ? about.day() : about.last().plusDays(1);
        first.datesUntil(behind).limit(LONGEST_BREAK).forEach(date -> special.put(date, 0));
    }

    void on(List<Item.Day> days) {
        for (Item.Day day : days) {
            switch (day) {
                case Item.On on -> freeDates.add(on.day());
                case Item.Weekdays w -> {
                    freeDays.addAll(w.days());
                    sunday(w, true);
                }
                case Item.Holidays h -> holidays = true;
            }
        }
    }

    void only(List<Item.Day> days) {
        EnumSet<DayOfWeek> rest = EnumSet.allOf(DayOfWeek.class);
        days.forEach(day -> rest.removeAll(day instanceof Item.Weekdays w ? w.days() : Set.of()));
        if (rest.size() == DayOfWeek.values().length) {
            on(days);
            return;
        }
        EnumSet.complementOf(rest).forEach(weekday -> weekly.remove(weekday, 0));
        rest.forEach(weekday -> weekly.put(weekday, 0));
        sundays = !rest.contains(DayOfWeek.SUNDAY);
    }

    /** An exact hour counts more than a part of the day, and a later word more than an earlier one. */
    void hours(Item.Clock clock) {
        if (clock.from() != null && (begin == null || begin.rough() || !clock.rough())) {
            boolean sharper = begin != null && begin.rough() && !clock.rough() && clock.until() == null;
            begin = clock;
            end = sharper && end != null && end.rough() && endsAfter(end, clock)
                    ? end
                    : end != null && end.rough() ? null : end;
        }
        if (clock.until() != null && (end == null || end.rough() || !clock.rough())) {
            end = clock;
        }
    }

    /** A part of the day that does not work leaves what comes before or behind it. */
    void notIn(Item.Clock part) {
        LocalTime from = part.from();
        if (part.until() == null) {
            hours(new Item.Clock(null, BEFORE_EVENING, null, true));
        } else if (from != null && from.getHour() > 12) {
            hours(new Item.Clock(EVENING, null, null, true));
        }
    }

    private static boolean endsAfter(Item.Clock end, Item.Clock begin) {
        return end.until() != null && begin.from() != null && end.until().isAfter(begin.from());
    }

    boolean saysMinutes() {
        return minutes != null || !special.isEmpty() || weekly.values().stream().anyMatch(m -> m > 0);
    }

    Set<DayOfWeek> freeDays() {
        return Set.copyOf(freeDays);
    }

    Set<LocalDate> freeDates() {
        return Set.copyOf(freeDates);
    }

    TimeWish finish() {
        return new TimeWish(
                minutes,
                weekly,
                special,
                new TimeWish.Hours(begin == null ? null : begin.from(), end == null ? null : end.until()),
                sundays,
                holidays);
    }

    private void sunday(Item.Weekdays said, boolean works) {
        if (said.days().contains(DayOfWeek.SUNDAY)) {
            sundays = works;
        }
    }
}
