package id.kawanbelajar.people.school;

import java.time.LocalDate;
import java.time.Month;

/** Names of school years, e.g. {@code 2026/2027}, which begin in July. */
public final class SchoolYear {
    private SchoolYear() {}

    /** Returns the school year of a day. */
    public static String of(LocalDate day) {
        int from = day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1;
        return name(from);
    }

    /** Returns the school year after another. */
    public static String after(String year) {
        return name(Integer.parseInt(year.substring(0, 4)) + 1);
    }

    private static String name(int from) {
        return "%d/%d".formatted(from, from + 1);
    }
}
