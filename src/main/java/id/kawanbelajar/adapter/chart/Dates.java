package id.kawanbelajar.adapter.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as Indonesians write them. */
final class Dates {
    private static final Locale INDONESIAN = Locale.of("id", "ID");

    /** As in {@code Sen}. */
    static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", INDONESIAN);

    /** As in {@code 30 Nov}. */
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", INDONESIAN);

    /** As in {@code 30 Nov 2026}. */
    static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM yyyy", INDONESIAN);

    /** As in {@code 19.05}. */
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);

    private Dates() {}

    /** Returns e.g. {@code 30 Nov – 14 Des 2026}. */
    static String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return FULL.format(first);
        }
        DateTimeFormatter beginning = first.getYear() == last.getYear() ? DAY : FULL;
        return beginning.format(first) + " – " + FULL.format(last);
    }
}
