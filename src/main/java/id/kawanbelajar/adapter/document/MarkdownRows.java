package id.kawanbelajar.adapter.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a grid of cells as plain Markdown rows. */
public final class MarkdownRows {
    private MarkdownRows() {}

    /**
     * Returns the rows with a rule under the first; short rows are filled up, columns and rows that are wholly blank left out.
     *
     * @return blank where no cell says anything
     */
    public static String of(List<List<String>> grid) {
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> rows = grid.stream()
                .map(row -> padded(row, width))
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                columns.add(i);
            }
        }
        List<String> lines = new ArrayList<>(rows.stream()
                .map(row -> columns.stream().map(row::get).collect(Collectors.joining(" | ", "| ", " |")))
                .toList());
        if (!lines.isEmpty()) {
            lines.add(1, "|" + "---|".repeat(columns.size()));
        }
        return String.join("\n", lines);
    }

    private static List<String> padded(List<String> row, int width) {
        List<String> cells =
                new ArrayList<>(row.stream().map(MarkdownRows::clean).toList());
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private static String clean(String cell) {
        return cell.replaceAll("\\s+", " ").replace("|", "∣").strip();
    }
}
