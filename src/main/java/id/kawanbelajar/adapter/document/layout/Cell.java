package id.kawanbelajar.adapter.document.layout;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table.
 *
 * @param blocks what stands in it; empty for an empty cell and one that is covered by a neighbour
 */
public record Cell(List<ReadBlock> blocks) {
    private static final int SHORT = 90;
    private static final int LONG = 200;

    public Cell {
        blocks = List.copyOf(blocks);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Returns whether it needs more room than a cell of a row of Markdown has. */
    boolean isLong() {
        return blocks.size() > 2
                || blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TABLE)
                || line().length() > LONG;
    }

    /** Returns whether it can name what stands beside it. */
    boolean isLabel() {
        return blocks.size() == 1
                && blocks.getFirst().kind() != Block.Kind.TABLE
                && line().length() <= SHORT
                && line().chars().anyMatch(Character::isLetter);
    }

    /** Returns whether it only counts, e.g. {@code 1.} or {@code IV}. */
    boolean isNumber() {
        return line().matches("(?:\\d{1,3}|[IVX]{1,5}|[A-Za-z])[.)]?");
    }

    /** Returns its words in one line. */
    String line() {
        return blocks.stream()
                .map(ReadBlock::text)
                .collect(Collectors.joining("; "))
                .replaceAll("\\s+", " ")
                .replaceAll("([:;.,])(?:;)", "$1");
    }
}
