package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.layout.Cell;
import id.kawanbelajar.adapter.document.layout.TableBlocks;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The grid of a table of a page: a cell that spans others stands where it begins, and the others are empty. */
final class WebTable {
    private static final int MOST_SPAN = 40;
    private static final int MOST_COLUMNS = 80;

    private final Map<Integer, Integer> covered = new HashMap<>();
    private final Function<Element, List<ReadBlock>> reading;

    private WebTable(Function<Element, List<ReadBlock>> reading) {
        this.reading = reading;
    }

    /**
     * Returns a table's blocks.
     *
     * @param level of the heading above it
     * @param reading reads what stands in a cell
     */
    static List<ReadBlock> of(Element table, int level, Function<Element, List<ReadBlock>> reading) {
        WebTable grid = new WebTable(reading);
        List<List<Cell>> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(grid.row(part));
            }
            if (part.normalName().matches("t(?:head|body|foot)")) {
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .map(grid::row)
                        .forEach(rows::add);
            }
        }
        List<ReadBlock> blocks = new ArrayList<>();
        Element caption = table.selectFirst("> caption");
        if (caption != null && !caption.text().isBlank()) {
            blocks.add(ReadBlock.paragraph(caption.text()));
        }
        blocks.addAll(TableBlocks.of(rows, level));
        return blocks;
    }

    private List<Cell> row(Element row) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            fill(cells);
            boolean fits = cells.size() < MOST_COLUMNS;
            int columns = fits ? span(cell, "colspan") : 1;
            int rows = fits ? span(cell, "rowspan") : 1;
            for (int i = 0; i < columns; i++) {
                covered.merge(cells.size(), rows, Math::max);
                covered.merge(cells.size(), -1, Integer::sum);
                cells.add(new Cell(i == 0 ? reading.apply(cell) : List.of()));
            }
        }
        fill(cells);
        return cells;
    }

    /** Adds the places that cells of rows above reach down to. */
    private void fill(List<Cell> cells) {
        while (cells.size() < MOST_COLUMNS && covered.getOrDefault(cells.size(), 0) > 0) {
            covered.merge(cells.size(), -1, Integer::sum);
            cells.add(new Cell(List.of()));
        }
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name);
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, MOST_SPAN) : 1;
    }
}
