package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import id.kawanbelajar.plan.calendar.TimeSpan;
import id.kawanbelajar.plan.calendar.UsualHours;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When somebody may be written to first.
 *
 * @param quiet when children sleep or should
 * @param prayer when nothing is pushed; null where the person chose it
 * @param service when the school's computer is on
 */
record DecentHours(TimeSpan quiet, @Nullable TimeSpan prayer, TimeSpan service) {
    /** What is moved to before an end comes so many minutes before it, so that there is time to send it. */
    static final int MARGIN = 15;

    private static final int DAY = 24 * 60;

    /**
     * Returns the hours of a person on a day; whose year is unknown is treated as the youngest.
     *
     * @param chosen whether the person named the hour
     */
    static DecentHours of(@Nullable Kelas kelas, Set<Mark> day, TimeSpan service, boolean chosen) {
        Jenjang jenjang = kelas == null ? Jenjang.SD : kelas.jenjang();
        return new DecentHours(UsualHours.quiet(jenjang), chosen ? null : UsualHours.prayer(day), service);
    }

    /** Returns these for a moment that the person chose. */
    DecentHours chosen() {
        return new DecentHours(quiet, null, service);
    }

    boolean hold(LocalTime time) {
        return service.holds(time) && !quiet.holds(time) && (prayer == null || !prayer.holds(time));
    }

    private boolean fit(LocalTime time) {
        return hold(time) && hold(time.plusMinutes(MARGIN - 1));
    }

    /**
     * Returns the time nearest to a wish; an earlier one where a later one would come after {@code latest}. Empty where no
     * time of the day will do.
     */
    Optional<LocalTime> nearest(LocalTime wish, LocalTime latest) {
        int minute = wish.getHour() * 60 + wish.getMinute();
        Optional<LocalTime> later = first(IntStream.range(minute, DAY));
        return later.filter(time -> !time.isAfter(latest))
                .or(() -> first(IntStream.iterate(minute, m -> m >= 0, m -> m - 1)))
                .or(() -> later);
    }

    private Optional<LocalTime> first(IntStream minutes) {
        return minutes.mapToObj(m -> LocalTime.of(m / 60, m % 60))
                .filter((Predicate<LocalTime>) this::fit)
                .findFirst();
    }

    /** Returns how many minutes from a time these go on, at most so many. */
    int minutesLeft(LocalTime from, int atMost) {
        return (int) IntStream.range(0, atMost)
                .takeWhile(m -> hold(from.plusMinutes(m)))
                .count();
    }
}
