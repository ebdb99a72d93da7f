package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.List;

/**
 * A line of text.
 *
 * @param text never blank
 * @param pieces from left to right
 * @param base where most of its letters stand
 * @param size of most of its letters
 * @param bold whether all of its letters are
 * @param mono whether all of its letters are as wide as each other, as in program code
 */
public record Line(String text, List<Piece> pieces, Area area, float base, float size, boolean bold, boolean mono) {
    public float left() {
        return area.left();
    }

    public float right() {
        return area.right();
    }

    /** Returns how wide its first word is, drawn as it is. */
    public float firstWord() {
        int end = text.indexOf(' ');
        return end < 0 ? area.width() : area.width() * end / text.length();
    }

    public boolean isSameStyle(Line other) {
        return Math.abs(size - other.size) < 0.08f * Math.max(size, other.size)
                && bold == other.bold
                && mono == other.mono;
    }
}
