package id.kawanbelajar.people.roster;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.people.roster.Heading.Column;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.RombelName;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rosters of classes out of a list of the school, such as the export of Dapodik: nickname, number, class and year
 * of birth. Full names are read and not kept; numbers of registration, addresses, parents and all the rest are not read.
 */
public final class ReadRoster {
    private final SheetFiles files;
    private final SchoolRegister register;

    public ReadRoster(SheetFiles files, SchoolRegister register) {
        this.files = files;
        this.register = register;
    }

    /**
     * Reads a file.
     *
     * @param rombel the class of everybody in it, for a list that does not say; blank where it does
     * @throws UnreadableException if the file cannot be read or is no list of students; shows a good one
     */
    public Roster read(String path, String rombel) {
        return files.read(path, sheets -> {
            Reading reading = new Reading();
            sheets.forEach(sheet -> reading.add(sheet, rombel));
            return reading.roster();
        });
    }

    private final class Reading {
        private final Map<String, ClassLines> classes = new LinkedHashMap<>();
        private final List<Roster.Skipped> skipped = new ArrayList<>();
        private boolean headed;

        void add(Sheet sheet, String rombel) {
            Optional<Heading> heading = Heading.of(sheet);
            if (heading.isEmpty()) {
                return;
            }
            headed = true;
            String usual = rombel.isBlank() && kelas(sheet.name()).isPresent() ? sheet.name() : rombel;
            for (int row = heading.get().row() + 1; row < sheet.rows(); row++) {
                add(new Line(sheet, heading.get(), row), usual);
            }
        }

        private void add(Line line, String usual) {
            String rombel = line.cell(Column.ROMBEL).isBlank() ? usual : line.cell(Column.ROMBEL);
            if (line.isBlank()) {
                return;
            }
            String trouble = trouble(line, rombel);
            if (trouble != null) {
                skipped.add(new Roster.Skipped(line.row() + 1, trouble));
                return;
            }
            classes.computeIfAbsent(
                            RombelName.key(rombel),
                            key -> new ClassLines(name(rombel), kelas(rombel).orElseThrow()))
                    .add(line);
        }

        private @Nullable String trouble(Line line, String rombel) {
            if (line.name().isEmpty()) {
                return line.cell(Column.NAME).isBlank()
                                && line.cell(Column.NICKNAME).isBlank()
                        ? "tanpa nama"
                        : "namanya tidak terbaca";
            }
            if (rombel.isBlank()) {
                return "tanpa kelas";
            }
            return kelas(rombel).isEmpty() ? "kelasnya tidak dikenal" : null;
        }

        Roster roster() {
            if (!headed) {
                throw new UnreadableException(
                        "tidak ada baris judul kolom; yang dicari kolom seperti No, Nama, Rombel Saat Ini, Tanggal Lahir");
            }
            List<Roster.OfClass> read = new ArrayList<>();
            boolean counted = classes.values().stream().allMatch(ClassLines::isCounted);
            classes.values().forEach(lines -> read.add(lines.ofClass(counted, skipped)));
            skipped.sort((a, b) -> Integer.compare(a.row(), b.row()));
            return new Roster(read, skipped);
        }
    }

    private String name(String rombel) {
        return register.named(rombel)
                .map(Rombel::name)
                .orElseGet(
                        () -> rombel.strip().replaceAll("\\s+", " ").replaceFirst("(?i)^(kelas|kls|rombel)\\s+", ""));
    }

    /** A long number in the column of the class is something else, of which nothing may be kept. */
    private Optional<Kelas> kelas(String rombel) {
        if (rombel.length() > 30 || rombel.matches(".*\\d{3}.*")) {
            return Optional.empty();
        }
        return register.named(rombel).map(Rombel::kelas).or(() -> RombelName.kelas(rombel));
    }
}
