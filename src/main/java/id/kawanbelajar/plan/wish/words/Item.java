package id.kawanbelajar.plan.wish.words;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.plan.Goal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One expression of a message, understood by itself; what it is said about shows only beside the others. */
public sealed interface Item {
    /** A day: a date, or a day of the week. */
    sealed interface Day extends Item {}

    /**
     * One day of the calendar, never in the past.
     *
     * @param last of the days that are meant where it is vague; the same day where only about how far away is said
     * @param vague whether only the time around it is meant, e.g. {@code minggu depan}; then the first day of it
     * @param tonight whether it is this evening, in which no school holds a test
     */
    record On(LocalDate day, LocalDate last, boolean vague, boolean tonight) implements Day {}

    /**
     * Days of the week, without saying of which.
     *
     * @param everyWeek whether every one is meant for sure, as in {@code tiap rabu}
     */
    record Weekdays(Set<DayOfWeek> days, boolean everyWeek) implements Day {
        public Weekdays {
            days = Set.copyOf(days);
        }
    }

    /** The holidays of the calendar. */
    record Holidays() implements Day {}

    /** Every day. */
    record Daily() implements Item {}

    /**
     * A length of time.
     *
     * @param daily whether it is said for every day
     */
    record Minutes(int minutes, boolean daily) implements Item {}

    /**
     * An hour or a stretch of the day.
     *
     * @param from when learning may begin; null where only an end is named
     * @param until when it must end; null where only a beginning is named
     * @param exam the hour if it is that of an exam; null where it cannot be one
     * @param rough whether only a part of the day is named, e.g. {@code sore}
     */
    record Clock(
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable LocalTime exam,
            boolean rough) implements Item {}

    /**
     * What somebody learns for.
     *
     * @param called the words for it
     * @param pointing whether it may point back to one that was named before, as {@code ulangannya} does
     */
    record Exam(Goal.Kind kind, String called, boolean pointing) implements Item {}

    /** A subject by its code. */
    record Subject(String code) implements Item {}

    /**
     * Chapters by number.
     *
     * @param all whether all of a book are meant; then without numbers
     */
    record Chapters(List<Integer> numbers, boolean all) implements Item {
        public Chapters {
            numbers = List.copyOf(numbers);
        }
    }

    /** A school year. */
    record Year(Kelas kelas) implements Item {}

    /** Whether days work. */
    record Cue(Kind kind) implements Item {
        /** What is said about days beside it. */
        public enum Kind {
            /** They do not work, every week where a day of the week is named. */
            OFF,
            /** Something else is on them every week, maybe lessons in a subject. */
            BUSY,
            /** They do not work this once. */
            OFF_ONCE,
            /** No others work. */
            ONLY,
            /** They work. */
            ON
        }
    }

    /** Somebody paused, or began a new thought. */
    record Break() implements Item {}

    /** Any other word. */
    record Word(String word) implements Item {}

    /**
     * An item with the number of words it takes.
     *
     * @param length at least one
     */
    record Found(Item item, int length) {}
}
