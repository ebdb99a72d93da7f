package id.kawanbelajar.adapter.document.layout;

import id.kawanbelajar.adapter.document.MarkdownRows;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a table. One with short cells stays a table; a form, as lesson plans are, becomes headings and the blocks below
 * them, since a table is never split and nobody finds or reads a page-long one.
 */
public final class TableBlocks {
    private static final int MOST_ROWS = 30;
    private static final int MOST_CHARACTERS = 2_500;
    private static final int DEEPEST = 6;
    private static final int ONE_LINE = 300;

    private final int level;
    private final List<ReadBlock> out = new ArrayList<>();

    private TableBlocks(int level) {
        this.level = level;
    }

    /**
     * Returns the blocks of a table.
     *
     * @param rows from the top; the first may name the columns
     * @param level of the heading above it; zero where there is none
     */
    public static List<ReadBlock> of(List<List<Cell>> rows, int level) {
        List<List<Cell>> full = rows.stream()
                .filter(row -> !row.stream().allMatch(Cell::isEmpty))
                .toList();
        TableBlocks layout = new TableBlocks(level);
        if (full.stream().flatMap(List::stream).anyMatch(Cell::isLong)
                || full.stream().allMatch(row -> filled(row).size() <= 1)) {
            layout.form(full);
        } else {
            layout.table(full);
        }
        return layout.out;
    }

    private static List<Cell> filled(List<Cell> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** A long table goes on as another one under the same names of columns. */
    private void table(List<List<Cell>> rows) {
        List<List<String>> part = new ArrayList<>();
        int characters = 0;
        for (List<Cell> row : rows) {
            List<String> line = row.stream().map(Cell::line).toList();
            int length = line.stream().mapToInt(String::length).sum();
            if (part.size() > MOST_ROWS || (part.size() > 2 && characters + length > MOST_CHARACTERS)) {
                rows(part);
                part = new ArrayList<>(part.subList(0, 1));
                characters = 0;
            }
            part.add(line);
            characters += length;
        }
        rows(part);
    }

    private void rows(List<List<String>> part) {
        String text = MarkdownRows.of(part);
        if (!text.isBlank()) {
            out.add(new ReadBlock(Block.Kind.TABLE, 0, text));
        }
    }

    private void form(List<List<Cell>> rows) {
        List<String> names = List.of();
        for (List<Cell> row : rows) {
            boolean namesColumns = row.equals(rows.getFirst())
                    && rows.size() > 1
                    && filled(row).size() == row.size()
                    && row.size() > 2
                    && row.stream().allMatch(Cell::isLabel);
            if (namesColumns) {
                names = row.stream().map(Cell::line).toList();
            } else {
                row(row, names);
            }
        }
    }

    private void row(List<Cell> row, List<String> names) {
        List<Cell> cells = new ArrayList<>(filled(row));
        String number = "";
        if (cells.size() > 1 && cells.getFirst().isNumber()) {
            number = cells.removeFirst().line().replaceAll("[.)]$", "") + ". ";
        }
        if (cells.size() == 1) {
            alone(number, cells.getFirst(), row.size() > 1);
        } else if (cells.size() == 2 && cells.getFirst().isLabel()) {
            labelled(number + cells.getFirst().line(), cells.get(1));
        } else {
            many(row, names);
        }
    }

    private void alone(String number, Cell cell, boolean amongOthers) {
        boolean heading = amongOthers
                && cell.isLabel()
                && (!number.isEmpty() || !cell.line().endsWith("."));
        if (heading) {
            out.add(ReadBlock.heading(Math.min(level + 1, DEEPEST), number + cell.line()));
        } else {
            out.addAll(cell.blocks());
        }
    }

    private void labelled(String label, Cell value) {
        boolean colon = value.line().startsWith(":");
        if (value.blocks().size() == 1 && !value.isLong() && value.line().length() <= ONE_LINE) {
            out.add(ReadBlock.paragraph(label.replaceAll("\\s*:$", "") + (colon ? " " : ": ") + value.line()));
            return;
        }
        out.add(ReadBlock.heading(Math.min(level + 2, DEEPEST), label.replaceAll("\\s*:$", "")));
        out.addAll(value.blocks());
    }

    private void many(List<Cell> row, List<String> names) {
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (cell.isEmpty() || (i == 0 && cell.isNumber())) {
                continue;
            }
            String name = i < names.size() ? names.get(i) : "";
            if (name.isEmpty()) {
                out.addAll(cell.blocks());
            } else if (cell.blocks().size() == 1) {
                out.add(ReadBlock.paragraph(name + ": " + cell.line()));
            } else {
                out.add(ReadBlock.paragraph(name + ":"));
                out.addAll(cell.blocks());
            }
        }
    }
}
