package id.kawanbelajar.material;

/**
 * A piece of a document that is one thing to the eye; its text is {@code document.text().substring(start, end)}.
 *
 * @param kind what it is
 * @param level 1 to 6 for a heading, depth from 1 for a list item, else 0
 * @param start first character, UTF-16 units into {@link Document#text()}
 * @param end one past the last character
 */
public record Block(Kind kind, int level, int start, int end) {
    /** What a block is; a table, formula, list item and figure are never split. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE,
        FORMULA,
        FIGURE,
        /** A formula that came out broken: kept for the eye of the teacher, never searched or quoted. */
        DEBRIS
    }

    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a block has text: start " + start + ", end " + end);
        }
    }
}
