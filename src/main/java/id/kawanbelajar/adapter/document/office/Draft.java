package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.material.reading.ReadBlock;

/**
 * A block of which it is not decided yet whether it is a heading.
 *
 * @param page where it stands, from 1
 * @param boldLine whether it is a short paragraph all in bold, underlined, or in a colour that marks
 * @param size of its letters, in half points
 */
public record Draft(ReadBlock block, int page, boolean boldLine, int size) {
    public static Draft of(ReadBlock block, int page) {
        return new Draft(block, page, false, 0);
    }

    Draft plain() {
        return new Draft(block, page, false, size);
    }

    Draft as(ReadBlock other) {
        return new Draft(other, page, boldLine, size);
    }
}
