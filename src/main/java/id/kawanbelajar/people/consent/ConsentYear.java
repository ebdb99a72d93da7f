package id.kawanbelajar.people.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;

/** How long an answer counts: until the end of July behind the school year in which it was given. */
public final class ConsentYear {
    /** Last day on which an answer counts; from July on, answers are for the school year that begins. */
    public static final MonthDay LAST_DAY = MonthDay.of(Month.JULY, 31);

    private ConsentYear() {}

    /** Returns the first moment at which an answer counts no more. */
    public static Instant end(Instant answered, ZoneId zone) {
        LocalDate day = answered.atZone(zone).toLocalDate();
        int year = day.getMonth().compareTo(LAST_DAY.getMonth()) >= 0 ? day.getYear() + 1 : day.getYear();
        return LAST_DAY.atYear(year).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
