package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.calendar.TimeSpan;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What time it is at the school.
 *
 * @param clock the program's
 * @param zone of the school
 * @param service when its computer is on, within one day
 * @param calendar which day is what
 */
public record SchoolTime(InstantSource clock, ZoneId zone, TimeSpan service, SchoolCalendar calendar) {
    /** Of a computer that is never switched off. */
    public static final TimeSpan ALWAYS_ON = new TimeSpan(LocalTime.MIN, LocalTime.MAX);

    /** Returns date and time at the school. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    /** Returns which day it is. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** Returns when it is that date and time there. */
    public Instant moment(LocalDateTime dateAndTime) {
        return dateAndTime.atZone(zone).toInstant();
    }
}
