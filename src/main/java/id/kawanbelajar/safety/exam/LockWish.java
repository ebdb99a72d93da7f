package id.kawanbelajar.safety.exam;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which class is to be closed and when, e.g. {@code 7A 07.30-09.00} or {@code 7A 45}. */
public sealed interface LockWish {
    /**
     * A class and its time, today.
     *
     * @param rombel name of the class as it was written
     */
    record Close(String rombel, LocalDateTime from, LocalDateTime until) implements LockWish {}

    /** It cannot be done so. */
    record Not(Why why) implements LockWish {}

    /** What is wrong with it. */
    enum Why {
        /** No class, or no time. */
        UNCLEAR,
        /** No such time of the day. */
        NO_TIME,
        /** It would be over already. */
        PAST,
        /** It would end on another day. */
        OVERNIGHT,
        /** More than {@link #LONGEST}. */
        LONG
    }

    /** Longer is no exam. */
    Duration LONGEST = Duration.ofHours(6);

    /** Reads it. */
    static LockWish read(String words, LocalDateTime now) {
        Matcher span = Reading.SPAN.matcher(words.strip());
        if (span.matches()) {
            return Reading.span(span, now);
        }
        Matcher minutes = Reading.MINUTES.matcher(words.strip());
        return minutes.matches() ? Reading.minutes(minutes, now) : new Not(Why.UNCLEAR);
    }

    /** How it is read. */
    final class Reading {
        private static final String ROMBEL = "(\\S.{0,30}?)\\s+";
        private static final String HOUR = "(\\d{1,2})(?:[.:](\\d{2}))?";
        private static final Pattern SPAN = Pattern.compile(ROMBEL + "(?:(?:jam|pukul)\\s+)?" + HOUR
                + "\\s*(?:-|–|—|s/d|sd|sampai|hingga)\\s*(?:(?:jam|pukul)\\s+)?" + HOUR);
        private static final Pattern MINUTES = Pattern.compile(ROMBEL + "(\\d{1,3})\\s*(?:m|mnt|menit)?");

        private Reading() {}

        private static LockWish span(Matcher words, LocalDateTime now) {
            try {
                LocalTime from = time(words.group(2), words.group(3));
                LocalTime until = time(words.group(4), words.group(5));
                if (!from.isBefore(until)) {
                    return new Not(Why.OVERNIGHT);
                }
                LocalDateTime begin = now.toLocalDate().atTime(from);
                return checked(words.group(1), begin, now.toLocalDate().atTime(until), now);
            } catch (DateTimeException e) {
                return new Not(Why.NO_TIME);
            }
        }

        private static LocalTime time(String hour, @Nullable String minute) {
            return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
        }

        private static LockWish minutes(Matcher words, LocalDateTime now) {
            int minutes = Integer.parseInt(words.group(2));
            LocalDateTime until = now.plusMinutes(minutes);
            if (minutes == 0) {
                return new Not(Why.NO_TIME);
            }
            return until.toLocalDate().equals(now.toLocalDate())
                    ? checked(words.group(1), now, until, now)
                    : new Not(Why.OVERNIGHT);
        }

        private static LockWish checked(String rombel, LocalDateTime from, LocalDateTime until, LocalDateTime now) {
            if (!until.isAfter(now)) {
                return new Not(Why.PAST);
            }
            return Duration.between(from, until).compareTo(LONGEST) > 0
                    ? new Not(Why.LONG)
                    : new Close(rombel, from, until);
        }
    }
}
