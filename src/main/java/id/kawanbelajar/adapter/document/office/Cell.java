package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param blocks what it says
 * @param span how many columns it covers
 * @param bold whether all its words are set bold
 */
public record Cell(List<ReadBlock> blocks, int span, boolean bold) {
    public Cell {
        blocks = List.copyOf(blocks);
    }

    boolean isBlank() {
        return blocks.isEmpty();
    }

    boolean isHeavy() {
        return blocks.size() > 3
                || words().length() > 400
                || blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TABLE);
    }

    /** Everything in it on one line. */
    String words() {
        StringBuilder line = new StringBuilder();
        for (ReadBlock block : blocks) {
            boolean open = !line.isEmpty() && ".;:,!?".indexOf(line.charAt(line.length() - 1)) < 0;
            line.append(line.isEmpty() ? "" : open ? "; " : " ")
                    .append(block.text().replace('\n', ' '));
        }
        return line.toString();
    }
}
