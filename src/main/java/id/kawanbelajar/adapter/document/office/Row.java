package id.kawanbelajar.adapter.document.office;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells from left to right
 * @param page on which it begins
 */
public record Row(List<Cell> cells, int page) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The words of the cells; those that cover columns leave the others blank. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Cell cell : cells) {
            words.add(cell.words());
            for (int i = 1; i < Math.min(cell.span(), 60); i++) {
                words.add("");
            }
        }
        return words;
    }

    List<Cell> full() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
