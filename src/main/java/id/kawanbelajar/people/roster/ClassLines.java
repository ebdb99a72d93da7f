package id.kawanbelajar.people.roster;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.roster.Heading.Column;
import id.kawanbelajar.people.school.Seat;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of one class, and which number each student has in its roster. */
final class ClassLines {
    private static final int LARGEST_CLASS = 60;

    private final String name;
    private final Kelas kelas;
    private final List<Line> lines = new ArrayList<>();

    ClassLines(String name, Kelas kelas) {
        this.name = name;
        this.kelas = kelas;
    }

    void add(Line line) {
        lines.add(line);
    }

    /**
     * Returns the class; rows that say a number for a second time are skipped.
     *
     * @param counted whether the first column of the list counts each class, and not all students of the school
     */
    Roster.OfClass ofClass(boolean counted, List<Roster.Skipped> skipped) {
        if (lines.stream().anyMatch(line -> line.absen(Column.ABSEN) != null)) {
            return numbered(Column.ABSEN, skipped);
        }
        return counted ? numbered(Column.NUMBER, skipped) : byName();
    }

    /** Returns whether the first column can be the number in this class's roster. */
    boolean isCounted() {
        List<Integer> numbers = lines.stream()
                .map(line -> line.absen(Column.NUMBER))
                .filter(Objects::nonNull)
                .toList();
        return numbers.size() == lines.size()
                && new HashSet<>(numbers).size() == numbers.size()
                && numbers.stream().mapToInt(Integer::intValue).min().orElse(0) == 1
                && numbers.stream().mapToInt(Integer::intValue).max().orElse(0) <= LARGEST_CLASS;
    }

    private Roster.OfClass numbered(Column column, List<Roster.Skipped> skipped) {
        List<Seat> seats = new ArrayList<>();
        Set<Integer> given = new HashSet<>();
        for (Line line : lines) {
            Integer absen = line.absen(column);
            String trouble = trouble(absen, given);
            if (absen == null || trouble != null) {
                skipped.add(
                        new Roster.Skipped(line.row() + 1, Objects.requireNonNullElse(trouble, "tanpa nomor absen")));
            } else {
                seats.add(seat(line, absen));
            }
        }
        seats.sort(Comparator.comparingInt(Seat::absen));
        return new Roster.OfClass(name, kelas, seats);
    }

    private @Nullable String trouble(@Nullable Integer absen, Set<Integer> given) {
        if (absen == null) {
            return "tanpa nomor absen";
        }
        return given.add(absen) ? null : "nomor absen %d di kelas %s sudah dipakai baris lain".formatted(absen, name);
    }

    /** As the school numbers them: in the order of the full names, which nobody keeps. */
    private Roster.OfClass byName() {
        Collator indonesian = Collator.getInstance(Locale.of("id"));
        List<Line> ordered = lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.cell(Column.NAME), indonesian)
                        .thenComparingInt(Line::row))
                .toList();
        return new Roster.OfClass(
                name,
                kelas,
                IntStream.range(0, ordered.size())
                        .mapToObj(i -> seat(ordered.get(i), i + 1))
                        .toList());
    }

    private static Seat seat(Line line, int absen) {
        return Seat.of(absen, line.name(), line.born());
    }
}
