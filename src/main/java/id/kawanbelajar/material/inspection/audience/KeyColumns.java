package id.kawanbelajar.material.inspection.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of Markdown rows, parted into what a student may see and what gives answers away.
 *
 * @param kept for students; blank where nothing is
 * @param cut for teachers; blank where nothing is
 */
record KeyColumns(String kept, String cut) {
    private static final Pattern LABEL = Pattern.compile(
            "[\\s*_]*(?:kunci(?:\\s+jawaban)?|jawaban\\s+(?:yang\\s+)?benar|(?:alternatif\\s+)?jawaban|pembahasan|answer(?:\\s+key)?|key"
                    + "|rubrik|pedoman\\s+penskoran)[\\s*_:]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("\\s*:?-{2,}:?\\s*");

    static KeyColumns of(String table) {
        List<List<String>> rows = table.lines().map(KeyColumns::cells).toList();
        Set<Integer> columns = new TreeSet<>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            if (LABEL.matcher(rows.getFirst().get(i)).matches() && isFilled(rows, i)) {
                columns.add(i);
            }
        }
        List<List<String>> kept = new ArrayList<>();
        List<List<String>> cut = new ArrayList<>();
        for (List<String> row : rows) {
            if (isKeyRow(row)) {
                cut.add(row);
                continue;
            }
            kept.add(without(row, columns, false));
            if (!columns.isEmpty()) {
                cut.add(without(row, columns, true));
            }
        }
        return new KeyColumns(text(kept), text(cut));
    }

    private static boolean isFilled(List<List<String>> rows, int column) {
        return rows.stream()
                .skip(1)
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .anyMatch(cell -> !RULE.matcher(cell).matches() && !Answers.isBlankToFill(cell));
    }

    private static boolean isKeyRow(List<String> row) {
        return row.size() > 1
                && LABEL.matcher(row.getFirst()).matches()
                && row.stream()
                        .skip(1)
                        .anyMatch(cell -> !Answers.isBlankToFill(cell)
                                && !LABEL.matcher(cell).matches())
                && row.stream().skip(1).noneMatch(cell -> RULE.matcher(cell).matches());
    }

    private static List<String> without(List<String> row, Set<Integer> columns, boolean opposite) {
        return IntStream.range(0, row.size())
                .filter(i -> columns.contains(i) == opposite)
                .mapToObj(row::get)
                .toList();
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return List.of(inner.split("(?<!\\\\)\\|", -1));
    }

    private static String text(List<List<String>> rows) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }
}
