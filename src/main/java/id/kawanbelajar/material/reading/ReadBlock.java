package id.kawanbelajar.material.reading;

import id.kawanbelajar.material.Block;

/**
 * A block of a page as read; its text is clean as {@link id.kawanbelajar.material.Document} wants it: LaTeX between
 * {@code $}, tables as Markdown rows with a rule under the head, list items beginning with their mark, no hyphenation.
 *
 * @param kind what it is; {@link Block.Kind#DEBRIS} for a formula that came out broken
 * @param level 1 to 6 for a heading, depth from 1 for a list item, else 0
 * @param text never blank
 */
public record ReadBlock(Block.Kind kind, int level, String text) {
    public ReadBlock {
        boolean levelled = kind == Block.Kind.HEADING || kind == Block.Kind.LIST_ITEM;
        if (text.isBlank() || level < 0 || level > 6 || (levelled != (level > 0))) {
            throw new IllegalArgumentException("a block has text, and a level where it is a heading or an item");
        }
    }

    /** A paragraph. */
    public static ReadBlock paragraph(String text) {
        return new ReadBlock(Block.Kind.PARAGRAPH, 0, text);
    }

    /** A heading of a level from 1 to 6. */
    public static ReadBlock heading(int level, String text) {
        return new ReadBlock(Block.Kind.HEADING, level, text);
    }
}
