package id.kawanbelajar.plan.wish;

import id.kawanbelajar.plan.Availability;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can learn, as far as it was said.
 *
 * @param minutes on a normal day; null where not said
 * @param weekly minutes on days of the week, 0 where that day does not work
 * @param special minutes on single days, 0 where that day does not work
 * @param hours between which hours
 * @param sundays whether Sundays work; null where not said
 * @param holidays whether holidays work; null where not said
 */
public record TimeWish(
        @Nullable Integer minutes,
        Map<DayOfWeek, Integer> weekly,
        Map<LocalDate, Integer> special,
        Hours hours,
        @Nullable Boolean sundays,
        @Nullable Boolean holidays) {
    /** Nothing said. */
    public static final TimeWish NONE = new TimeWish(null, Map.of(), Map.of(), Hours.NONE, null, null);

    private static final int LEAST = 5;
    private static final int MOST = 600;

    /**
     * Between which hours.
     *
     * @param from earliest beginning; null where not said
     * @param until latest end; null where not said
     */
    public record Hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        /** Nothing said. */
        public static final Hours NONE = new Hours(null, null);

        private static final Duration A_WHILE = Duration.ofHours(2);
        private static final LocalTime LATEST = LocalTime.MAX.minus(A_WHILE);

        Hours then(Hours later) {
            return new Hours(later.from == null ? from : later.from, later.until == null ? until : later.until);
        }

        /** An evening that begins after the usual bedtime lasts a while, and one that ends early begins earlier. */
        private Hours orUsual(UsualTime usual) {
            LocalTime begin = from == null ? usual.hours().from() : from;
            LocalTime end = until == null ? usual.hours().until() : until;
            if (begin.isBefore(end)) {
                return new Hours(begin, end);
            }
            if (from != null) {
                return new Hours(from, from.isBefore(LATEST) ? from.plus(A_WHILE) : LocalTime.MAX);
            }
            return end.isAfter(LocalTime.MIN.plus(A_WHILE)) ? new Hours(end.minus(A_WHILE), end) : NONE;
        }
    }

    public TimeWish {
        weekly = Map.copyOf(weekly);
        special = Map.copyOf(special);
    }

    /** Returns whether it says how long to learn on any day. */
    public boolean hasMinutes() {
        return minutes != null
                || weekly.values().stream().anyMatch(m -> m > 0)
                || special.values().stream().anyMatch(m -> m > 0);
    }

    /** Returns this with what was said later; the later word counts. */
    public TimeWish then(TimeWish later) {
        Map<DayOfWeek, Integer> allWeekly = new HashMap<>(weekly);
        allWeekly.putAll(later.weekly);
        Map<LocalDate, Integer> allSpecial = new TreeMap<>(special);
        allSpecial.putAll(later.special);
        return new TimeWish(
                later.minutes == null ? minutes : later.minutes,
                allWeekly,
                allSpecial,
                hours.then(later.hours),
                later.sundays == null ? sundays : later.sundays,
                later.holidays == null ? holidays : later.holidays);
    }

    /** Returns this with days that work again. */
    TimeWish free(Set<DayOfWeek> days, Set<LocalDate> dates) {
        Map<DayOfWeek, Integer> allWeekly = new HashMap<>(weekly);
        days.forEach(day -> allWeekly.remove(day, 0));
        Map<LocalDate, Integer> allSpecial = new TreeMap<>(special);
        dates.forEach(day -> allSpecial.remove(day, 0));
        return new TimeWish(minutes, allWeekly, allSpecial, hours, sundays, holidays);
    }

    /** Returns this with more or, below zero, fewer minutes on a normal day; where none are known, counted from a usual day. */
    TimeWish more(int by, int usual) {
        int changed = (minutes == null ? usual : minutes) + by;
        return new TimeWish(Math.clamp(changed, LEAST, MOST), weekly, special, hours, sundays, holidays);
    }

    /** Returns when to learn, with what is usual wherever nothing was said or what was said leaves no time. */
    public Availability orUsual(UsualTime usual) {
        Hours possible = hours.orUsual(usual);
        return new Availability(
                minutes == null ? usual.minutes() : minutes,
                weekly,
                special,
                Objects.requireNonNullElse(possible.from(), usual.hours().from()),
                Objects.requireNonNullElse(possible.until(), usual.hours().until()),
                Boolean.TRUE.equals(sundays),
                Boolean.TRUE.equals(holidays));
    }
}
