package id.kawanbelajar.plan.calendar;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One line of {@code kalender.csv}: {@code mulai,selesai,jenis,nama,pasti}.
 *
 * @param last not before {@code first}
 */
record CalendarLine(LocalDate first, LocalDate last, Sort sort) {
    private static final String HEADER = "mulai";
    private static final String EXAMPLE = "2026-12-21,2027-01-02,libur,Libur semester ganjil,ya";
    private static final int COLUMNS = 4;
    private static final int LONGEST = 100;

    enum Sort {
        LIBUR,
        UJIAN,
        RAMADAN,
        SEKOLAH
    }

    CalendarLine {
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
            throw new IllegalArgumentException("%s sampai %s bukan rentang yang wajar".formatted(first, last));
        }
    }

    /** Reads all lines but the empty ones, the header and those that begin with {@code #}. */
    static List<CalendarLine> read(List<String> lines) {
        List<CalendarLine> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(HEADER)) {
                read.add(parse(line, i + 1));
            }
        }
        return read;
    }

    private static CalendarLine parse(String line, int number) {
        String[] columns = line.split("[,;]", -1);
        try {
            if (columns.length < COLUMNS) {
                throw new IllegalArgumentException("kolomnya kurang dari " + COLUMNS);
            }
            LocalDate first = LocalDate.parse(columns[0].strip());
            LocalDate last = columns[1].isBlank() ? first : LocalDate.parse(columns[1].strip());
            return new CalendarLine(first, last, Sort.valueOf(columns[2].strip().toUpperCase(Locale.ROOT)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new UnreadableException(
                    "Kalender, baris %d tidak terbaca: %s. Contoh yang benar: %s (jenis: libur, ujian, ramadan, sekolah)"
                            .formatted(number, line, EXAMPLE),
                    e);
        }
    }

    void mark(Map<LocalDate, Set<Mark>> marks) {
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            Set<Mark> ofDay = marks.computeIfAbsent(day, d -> EnumSet.noneOf(Mark.class));
            switch (sort) {
                case LIBUR -> ofDay.add(Mark.HOLIDAY);
                case UJIAN -> ofDay.add(Mark.EXAM);
                case RAMADAN -> ofDay.add(Mark.RAMADAN);
                case SEKOLAH -> ofDay.remove(Mark.HOLIDAY);
            }
        });
    }
}
