package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tables without lines: three or more cells side by side, under each other row after row. */
public final class AlignedRows {
    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_ROWS = 3;
    private static final float GAP = 1.1f;

    private AlignedRows() {}

    /** Returns how many lines from one on are rows of a table; zero where none begins. */
    public static int from(List<Line> lines, int start) {
        List<float[]> columns = spans(cells(lines.get(start)));
        if (columns.size() < FEWEST_CELLS) {
            return 0;
        }
        int end = start + 1;
        while (end < lines.size()) {
            List<List<Piece>> cells = cells(lines.get(end));
            List<float[]> widened = cells.size() == columns.size() ? widened(columns, spans(cells)) : List.of();
            if (widened.isEmpty()) {
                break;
            }
            columns = widened;
            end++;
        }
        return end - start >= FEWEST_ROWS ? end - start : 0;
    }

    public static Optional<String> text(List<Line> rows) {
        return TableText.of(rows.stream().map(AlignedRows::cells).toList());
    }

    private static List<List<Piece>> cells(Line line) {
        List<List<Piece>> cells = new ArrayList<>();
        Piece last = null;
        for (Piece piece : line.pieces()) {
            if (last == null || piece.left() - last.right() > GAP * line.size()) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(piece);
            last = piece;
        }
        boolean marks = !cells.isEmpty()
                && ListMark.isAlone(cells.getFirst().getFirst().text())
                && cells.size() <= FEWEST_CELLS;
        return line.mono() || marks ? List.of() : cells;
    }

    private static List<float[]> spans(List<List<Piece>> cells) {
        return cells.stream()
                .map(cell -> new float[] {cell.getFirst().left(), cell.getLast().right()})
                .toList();
    }

    /** Returns the columns with a row's cells in them; empty where a cell reaches into a neighbour's column. */
    private static List<float[]> widened(List<float[]> columns, List<float[]> row) {
        List<float[]> widened = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            float left = Math.min(columns.get(i)[0], row.get(i)[0]);
            float right = Math.max(columns.get(i)[1], row.get(i)[1]);
            boolean meets = row.get(i)[0] < columns.get(i)[1] && columns.get(i)[0] < row.get(i)[1];
            if (!meets || (i > 0 && left <= widened.getLast()[1])) {
                return List.of();
            }
            widened.add(new float[] {left, right});
        }
        return widened;
    }
}
