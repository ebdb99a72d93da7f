package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes cells as Markdown rows. */
final class TableText {
    private TableText() {}

    /** Returns the rows of cells with letters in them; empty where they are no table to the eye. */
    static Optional<String> of(List<List<List<Piece>>> cells) {
        return rows(cells.stream()
                .map(row -> row.stream().map(TableText::cell).toList())
                .toList());
    }

    /** Returns the Markdown of cells of text, without rows and columns that are empty. */
    static Optional<String> rows(List<List<String>> cells) {
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> columns = IntStream.range(0, width)
                .filter(column ->
                        cells.stream().anyMatch(row -> !row.get(column).isBlank()))
                .boxed()
                .toList();
        List<List<String>> rows = cells.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
        long filled = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .count();
        if (columns.size() < 2 || filled < 3 || filled < 0.2 * columns.size() * rows.size()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add("| " + String.join(" | ", row) + " |");
            if (lines.size() == 1) {
                lines.add("|" + "---|".repeat(columns.size()));
            }
        }
        return Optional.of(String.join("\n", lines));
    }

    /** Returns the pieces of a table cell by cell. */
    static List<Piece> inOrder(List<List<List<Piece>>> cells) {
        return cells.stream()
                .flatMap(List::stream)
                .flatMap(cell -> Lines.of(cell).stream())
                .flatMap(line -> line.pieces().stream())
                .toList();
    }

    private static String cell(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        Lines.of(pieces).forEach(line -> Hyphens.append(text, line.text()));
        return text.toString().replaceAll("\\s+", " ").replace("|", "\\|").strip();
    }
}
