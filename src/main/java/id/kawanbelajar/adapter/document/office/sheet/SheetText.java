package id.kawanbelajar.adapter.document.office.sheet;

import id.kawanbelajar.adapter.document.office.Cell;
import id.kawanbelajar.adapter.document.office.Row;
import id.kawanbelajar.adapter.document.office.TableText;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet as a page. Blank rows part its tables; rows of a single cell above a table are its caption. Long tables are cut with
 * the head above each piece, wide ones with the first column before each piece.
 */
public final class SheetText {
    private static final int ROWS = 20;
    private static final int COLUMNS = 10;
    private static final int CAPTION = 120;

    private final List<ReadBlock> blocks = new ArrayList<>();

    private SheetText() {}

    /**
     * Returns a page.
     *
     * @param name of the sheet
     * @param rows cells as shown, blank ones included
     */
    public static ReadPage page(int number, String name, List<List<String>> rows) {
        SheetText sheet = new SheetText();
        if (!name.matches("(?i)(sheet|lembar|table|tabel)\\s*\\d*")) {
            sheet.blocks.add(ReadBlock.heading(1, name));
        }
        List<List<String>> region = new ArrayList<>();
        for (List<String> row : rows) {
            if (count(row) == 0) {
                sheet.region(region);
                region.clear();
            } else {
                region.add(row);
            }
        }
        sheet.region(region);
        return new ReadPage(number, "", sheet.blocks, new Recognition.Text());
    }

    private static long count(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private void region(List<List<String>> rows) {
        int from = 0;
        while (from < rows.size() && count(rows.get(from)) == 1 && !isColumn(rows)) {
            String words = String.join("", rows.get(from)).strip();
            blocks.add(
                    words.length() <= CAPTION && from == 0 && rows.size() > 1
                            ? ReadBlock.heading(2, words.replaceAll("\\s+", " "))
                            : ReadBlock.paragraph(words));
            from++;
        }
        if (from < rows.size()) {
            table(trimmed(rows.subList(from, rows.size())));
        }
    }

    /** Returns whether nothing stands beside the first column that is used. */
    private static boolean isColumn(List<List<String>> rows) {
        return rows.size() > 3 && rows.stream().allMatch(row -> count(row) == 1);
    }

    /** Leaves out columns in which nothing stands. */
    private static List<List<String>> trimmed(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !at(row, column).isBlank())) {
                used.add(i);
            }
        }
        return rows.stream()
                .map(row -> used.stream().map(column -> at(row, column)).toList())
                .toList();
    }

    private static String at(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private void table(List<List<String>> rows) {
        int width = rows.getFirst().size();
        for (int left = 0; left == 0 || left < width; left = left == 0 ? COLUMNS : left + COLUMNS - 1) {
            int right = Math.min(width, left == 0 ? COLUMNS : left + COLUMNS - 1);
            for (int top = 1; top == 1 || top < rows.size(); top += ROWS) {
                piece(rows, left, right, top);
            }
        }
    }

    private void piece(List<List<String>> rows, int left, int right, int top) {
        List<Row> piece = new ArrayList<>();
        piece.add(row(rows.getFirst(), left, right));
        for (int i = top; i < Math.min(rows.size(), top + ROWS); i++) {
            piece.add(row(i == top ? named(rows, i) : rows.get(i), left, right));
        }
        if (piece.stream()
                .anyMatch(row ->
                        row.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty()))) {
            TableText.read(piece, (block, page) -> blocks.add(block));
        }
    }

    /** The name of a group of rows stands only at its first; a piece that begins inside the group says it again. */
    private static List<String> named(List<List<String>> rows, int index) {
        List<String> row = new ArrayList<>(rows.get(index));
        for (int i = index - 1; row.getFirst().isBlank() && i > 0; i--) {
            row.set(0, rows.get(i).getFirst());
        }
        return row;
    }

    private static Row row(List<String> cells, int left, int right) {
        List<String> own = new ArrayList<>(cells.subList(left, right));
        if (left > 0) {
            own.addFirst(cells.getFirst());
        }
        return new Row(own.stream().map(SheetText::cell).toList(), 1);
    }

    private static Cell cell(String words) {
        return new Cell(words.isBlank() ? List.of() : List.of(ReadBlock.paragraph(words.strip())), 1, false);
    }
}
