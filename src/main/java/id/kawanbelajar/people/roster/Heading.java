package id.kawanbelajar.people.roster;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The row that says what stands in which column; lists of schools have it below some lines about the school. */
final class Heading {
    private static final int DEEPEST = 20;

    private static final Map<Column, Set<String>> NAMES = Map.of(
            Column.NUMBER, Set.of("no", "nomor", "no urut", "nomor urut"),
            Column.ABSEN, Set.of("no absen", "nomor absen", "absen", "no presensi"),
            Column.NAME, Set.of("nama", "nama siswa", "nama peserta didik", "nama lengkap", "nama murid", "nama siswi"),
            Column.NICKNAME, Set.of("nama panggilan", "panggilan", "nama pgl"),
            Column.ROMBEL,
                    Set.of("rombel saat ini", "rombel", "kelas", "rombongan belajar", "nama rombel", "kelas rombel"),
            Column.BORN, Set.of("tanggal lahir", "tgl lahir", "tahun lahir", "lahir"));

    private final int row;
    private final Map<Column, Integer> columns;

    /** What is read; all other columns are not. */
    enum Column {
        NUMBER,
        ABSEN,
        NAME,
        NICKNAME,
        ROMBEL,
        BORN
    }

    private Heading(int row, Map<Column, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    /** Finds the first row that names a student and something else; headings below it, of parents say, are none. */
    static Optional<Heading> of(Sheet sheet) {
        for (int row = 0; row < Math.min(sheet.rows(), DEEPEST); row++) {
            Map<Column, Integer> columns = columns(sheet, row);
            boolean named = columns.containsKey(Column.NAME) || columns.containsKey(Column.NICKNAME);
            if (named && (columns.size() > 1 || sheet.columns(row) == 1)) {
                return Optional.of(new Heading(row, columns));
            }
        }
        return Optional.empty();
    }

    private static Map<Column, Integer> columns(Sheet sheet, int row) {
        Map<Column, Integer> columns = new TreeMap<>();
        for (int i = 0; i < sheet.columns(row); i++) {
            String heading = sheet.cell(row, i)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z]+", " ")
                    .strip();
            int column = i;
            NAMES.forEach((kind, names) -> {
                if (names.contains(heading)) {
                    columns.putIfAbsent(kind, column);
                }
            });
        }
        return columns;
    }

    int row() {
        return row;
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    String cell(Sheet sheet, int row, Column column) {
        Integer place = columns.get(column);
        return place == null ? "" : sheet.cell(row, place).strip();
    }
}
