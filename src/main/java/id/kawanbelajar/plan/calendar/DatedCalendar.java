package id.kawanbelajar.plan.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A calendar made of dated lines. Immutable. */
public final class DatedCalendar implements SchoolCalendar {
    private final Map<LocalDate, Set<Mark>> marks;

    private DatedCalendar(Map<LocalDate, Set<Mark>> marks) {
        this.marks = Map.copyOf(marks);
    }

    /**
     * Reads the lines of {@code kalender.csv} and lays those of the school over them: later lines win, so a school takes a
     * holiday back with {@code sekolah}.
     *
     * @param national as shipped
     * @param school the school's own, in the same format; may be empty
     * @throws id.kawanbelajar.failure.UnreadableException with the line and a good example
     */
    public static DatedCalendar of(List<String> national, List<String> school) {
        Map<LocalDate, Set<Mark>> marks = new HashMap<>();
        CalendarLine.read(national).forEach(line -> line.mark(marks));
        CalendarLine.read(school).forEach(line -> line.mark(marks));
        return new DatedCalendar(marks);
    }

    @Override
    public Set<Mark> on(LocalDate day) {
        Set<Mark> found = marks.get(day);
        return found == null ? Set.of() : EnumSet.copyOf(found);
    }
}
