package id.kawanbelajar.material.inspection.personal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A list of real pupils: their names, and their scores or numbers. The invented lists of a lesson on averages, a few first
 * names long, are none.
 */
final class Roster {
    private static final int FEWEST = 3;
    private static final int LONG_LIST = 10;
    private static final int HEAD_ROWS = 8;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PERSON = Pattern.compile(
            "[\\s*_]*(?:nama(?:\\s+(?:lengkap|siswa|siswi|peserta\\s+didik|peserta|murid|anak|santri))?(?:\\s*/.*)?|siswa|peserta\\s+didik"
                    + "|(?:student'?s?\\s+)?name)[\\s*_:]*",
            FLAGS);
    private static final Pattern SCORE = Pattern.compile(
            ".*\\b(?:nilai|skor|score|grade|uh|ph|uts|uas|pts|pas|pat|sts|sas|sat|rata|rerata|tugas|ulangan|ujian|formatif"
                    + "|sumatif|rapor|predikat|praktik|pengetahuan|keterampilan|np|nk|na|kkm|remedial|tp\\s*\\d+|ph\\s*\\d+)\\b.*",
            FLAGS);
    private static final Pattern IDENTITY = Pattern.compile(
            "[\\s*_]*(?:nis|nisn|nis\\s*/\\s*nisn|no\\.?\\s*absen|absen|no\\.?\\s*induk|l\\s*/\\s*p|jk|kelas)[\\s*_.:]*",
            FLAGS);
    private static final Pattern FULL_NAME =
            Pattern.compile("\\s*(?:\\p{Lu}[\\p{L}'’`]*\\.?,?)(?:\\s+\\p{Lu}[\\p{L}'’`]*\\.?,?){1,5}\\s*");
    private static final Pattern FIRST_NAME = Pattern.compile("\\s*\\p{Lu}[\\p{L}'’]+\\s*");
    private static final Pattern POINTS = Pattern.compile("\\s*(?:100|\\d{1,2})(?:[.,]\\d{1,2})?\\s*");
    private static final Pattern LINE = Pattern.compile(
            "\\s*\\d{1,2}[.)]?\\s+(?:\\d{4,10}\\s+){0,2}(\\p{Lu}[\\p{L}'’]+(?:\\s+\\p{Lu}[\\p{L}'’.]*){1,4})(?:\\s+[LP])?(?:\\s+(?:100|\\d{1,2})(?:[.,]\\d{1,2})?)+\\s*");
    private static final Pattern HEADED = Pattern.compile(
            "\\b(?:(?:daftar|rekap(?:itulasi)?|leger)\\s+(?:nilai|hadir|siswa|peserta)|nama\\s+(?:siswa|peserta)|nisn|rapor)\\b",
            FLAGS);

    private Roster() {}

    /** Returns the names of a table of Markdown rows if it is such a list. */
    static Optional<List<String>> ofTable(String table) {
        List<List<String>> rows = table.lines().map(Roster::cells).toList();
        for (int head = 0; head < Math.min(HEAD_ROWS, rows.size()); head++) {
            int name = indexOf(rows.get(head), PERSON);
            if (name >= 0) {
                return below(rows, head, name);
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> below(List<List<String>> rows, int head, int name) {
        List<String> titles = rows.get(head);
        List<List<String>> entries = rows.stream()
                .skip(head + 1L)
                .filter(row -> name < row.size())
                .filter(row -> FULL_NAME.matcher(row.get(name)).matches()
                        || FIRST_NAME.matcher(row.get(name)).matches())
                .toList();
        boolean scores = titles.stream().anyMatch(title -> SCORE.matcher(title).matches())
                && entries.stream().filter(row -> hasPoints(row, titles, name)).count() >= FEWEST;
        boolean identity = indexOf(titles, IDENTITY) >= 0;
        long full = entries.stream()
                .filter(row -> FULL_NAME.matcher(row.get(name)).matches())
                .count();
        boolean real = 2 * full >= entries.size() || entries.size() >= LONG_LIST || (identity && scores);
        return entries.size() >= FEWEST && real && (scores || (identity && full >= FEWEST))
                ? Optional.of(entries.stream().map(row -> row.get(name).strip()).toList())
                : Optional.empty();
    }

    private static boolean hasPoints(List<String> row, List<String> titles, int name) {
        return IntStream.range(0, row.size())
                .filter(i -> i != name && i > 0)
                .filter(i ->
                        i >= titles.size() || !IDENTITY.matcher(titles.get(i)).matches())
                .anyMatch(i -> POINTS.matcher(row.get(i)).matches());
    }

    /** Returns the names of a page's lines if they are such a list whose table was lost in reading. */
    static Optional<List<String>> ofLines(String page) {
        List<String> names = page.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .toList();
        return names.size() >= FEWEST
                        && HEADED.matcher(page.toLowerCase(Locale.ROOT)).find()
                ? Optional.of(names)
                : Optional.empty();
    }

    private static int indexOf(List<String> titles, Pattern wanted) {
        return IntStream.range(0, titles.size())
                .filter(i -> wanted.matcher(titles.get(i)).matches())
                .findFirst()
                .orElse(-1);
    }

    /** Returns a row's cells. */
    static List<String> cells(String row) {
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return List.of(inner.split("(?<!\\\\)\\|", -1));
    }

    /** Returns names with most of their letters masked. */
    static String masked(List<String> names) {
        String first = names.getFirst().replaceAll("(?<=\\p{L}{2})\\p{L}+", "•••");
        return "%s dan %d nama lain".formatted(first, names.size() - 1);
    }
}
