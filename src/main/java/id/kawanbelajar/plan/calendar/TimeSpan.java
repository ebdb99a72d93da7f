package id.kawanbelajar.plan.calendar;

import java.time.LocalTime;

/**
 * A part of the day; one that ends before it begins goes over midnight.
 *
 * @param from belongs to it
 * @param until does not belong to it
 */
public record TimeSpan(LocalTime from, LocalTime until) {
    /** Returns whether that time lies in it. */
    public boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean goesOn = time.isBefore(until);
        return from.isBefore(until) ? begun && goesOn : begun || goesOn;
    }

    static TimeSpan of(int fromHour, int fromMinute, int untilHour, int untilMinute) {
        return new TimeSpan(LocalTime.of(fromHour, fromMinute), LocalTime.of(untilHour, untilMinute));
    }
}
