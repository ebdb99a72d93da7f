package id.kawanbelajar.plan.calendar;

import java.time.LocalDate;
import java.util.Set;

/** Tells what sort of day a day is at this school. Safe for use by many threads. */
@FunctionalInterface
public interface SchoolCalendar {
    /** What a day may be, beside its day of the week. */
    enum Mark {
        /** No school: a national or school holiday. */
        HOLIDAY,
        /** The school holds exams. */
        EXAM,
        /** Ramadan: shorter days, learning after tarawih or before iftar. */
        RAMADAN
    }

    /** Returns the marks of a day; empty for a normal one. */
    Set<Mark> on(LocalDate day);
}
