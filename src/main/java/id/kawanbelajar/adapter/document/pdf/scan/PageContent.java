package id.kawanbelajar.adapter.document.pdf.scan;

import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.List;

/**
 * What a page's drawing orders come to.
 *
 * @param pieces of level text, in the order in which they were drawn
 * @param sideways text that runs up or down
 * @param rules thin lines
 * @param frames rectangles, drawn or filled
 * @param pictured share of the page under pictures, 0 to 1
 * @param unknown signs that the file draws but does not name
 */
public record PageContent(
        float width,
        float height,
        List<Piece> pieces,
        List<Piece> sideways,
        List<Area> rules,
        List<Area> frames,
        float pictured,
        int unknown) {
    public int letters() {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    public PageContent without(java.util.Collection<Piece> gone) {
        return new PageContent(
                width,
                height,
                pieces.stream().filter(piece -> !gone.contains(piece)).toList(),
                sideways,
                rules,
                frames,
                pictured,
                unknown);
    }
}
