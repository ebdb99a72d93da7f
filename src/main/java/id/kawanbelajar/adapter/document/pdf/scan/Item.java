package id.kawanbelajar.adapter.document.pdf.scan;

import java.util.List;

/** What takes part in a page's layout. */
public sealed interface Item {
    Area area();

    /**
     * Letters that were set together: a word or part of one.
     *
     * @param text never empty
     * @param base where the letters stand
     * @param size of the font, as it appears
     * @param spaced whether a space was set behind it
     */
    public record Piece(String text, float left, float right, float base, float size, Face face, boolean spaced)
            implements Item {
        private static final float ASCENT = 0.72f;
        private static final float DESCENT = 0.2f;

        @Override
        public Area area() {
            return new Area(left, base - ASCENT * size, right, base + DESCENT * size);
        }
    }

    /** A frame or coloured ground with what stands in it. */
    public record Framed(Area area, List<Item> inside) implements Item {}

    /**
     * A table.
     *
     * @param rows as Markdown
     * @param pieces cell by cell
     */
    public record Ruled(Area area, String rows, List<Piece> pieces) implements Item {}
}
