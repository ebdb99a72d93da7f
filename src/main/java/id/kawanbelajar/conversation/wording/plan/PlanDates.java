package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.wording.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Days and hours as a child reads them, e.g. {@code Sen 30 Nov} and {@code 19.00}. */
public final class PlanDates {
    private static final List<String> DAYS = List.of("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min");
    private static final List<String> WHOLE_DAYS =
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    private PlanDates() {}

    /** Returns a date with its day of the week, short. */
    public static String day(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day.getDayOfMonth() + " "
                + MONTHS.get(day.getMonthValue() - 1);
    }

    /** Returns the name of a day of the week. */
    public static String weekday(DayOfWeek day) {
        return WHOLE_DAYS.get(day.getValue() - 1);
    }

    /** Returns a time of day. */
    public static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    /** Returns how a child would call a day that is near: today, tomorrow, or its date. */
    public static String near(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Wording.sentence("rencana-hari-ini");
        }
        return day.equals(today.plusDays(1)) ? Wording.sentence("rencana-besok") : day(day);
    }
}
