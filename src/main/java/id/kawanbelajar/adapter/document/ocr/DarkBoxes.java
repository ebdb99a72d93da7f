package id.kawanbelajar.adapter.document.ocr;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Turns light letters on dark boxes (headings of textbooks, code) to dark letters on light: Tesseract reads few of the
 * former. A shadow is no box: there the letters are darker than what they stand on.
 */
final class DarkBoxes {
    private static final int SHRINK = 4;
    /** In shrunk pixels, about a sixth of an inch: less is a thick letter. */
    private static final int SMALLEST = 12;

    private static final int NARROWEST = 20;

    private static final double DARK = 0.6;
    private static final double FILLED = 0.4;
    /** Of its frame, once what it surrounds is counted in; a large letter fills less. */
    private static final double RECTANGULAR = 0.85;

    private static final double TOUCHING = 0.6;

    private final Grey page;
    private final Grey small;
    private final int width;
    private final Areas areas;

    private DarkBoxes(Grey page) {
        this.page = page;
        this.small = page.shrunk(SHRINK);
        this.width = small.width();
        this.areas = new Areas(width, small.height());
    }

    /** Turns the boxes of a page; changes the page itself. */
    static void turn(Grey page) {
        new DarkBoxes(page).turn();
    }

    private void turn() {
        int limit = (int) (small.percentile(0.9) * DARK);
        BitSet left = new BitSet();
        IntStream.range(0, width * small.height()).filter(i -> shade(i) < limit).forEach(left::set);
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i)) {
            Areas.Area area = areas.take(i, left, SMALLEST);
            if (!area.cells().isEmpty() && area.width() >= NARROWEST && area.filled() > FILLED) {
                area.cells().or(holes(area));
                int ground = ground(area.cells());
                if (isSquare(area) && isWrittenLight(area.cells(), ground)) {
                    invert(area.cells(), ground);
                }
            }
        }
    }

    /** Returns whether it has the outline of a box, or of several that touch, which are wider than a letter. */
    private static boolean isSquare(Areas.Area area) {
        return area.filled() > RECTANGULAR || (area.filled() > TOUCHING && area.width() >= 2 * NARROWEST);
    }

    private int shade(int cell) {
        return small.at(cell % width, cell / width);
    }

    /** Returns what an area surrounds: whatever in its frame does not hang together with the frame. */
    private BitSet holes(Areas.Area area) {
        BitSet open = new BitSet();
        for (int y = area.top(); y <= area.bottom(); y++) {
            open.set(y * width + area.left(), y * width + area.right() + 1);
        }
        open.andNot(area.cells());
        BitSet holes = new BitSet();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i)) {
            Areas.Area part = areas.take(i, open, 1);
            if (!part.reaches(area)) {
                holes.or(part.cells());
            }
        }
        return holes;
    }

    /** Returns the shade of most of it: the middle one of all. */
    private int ground(BitSet cells) {
        int[] shades = cells.stream().map(this::shade).sorted().toArray();
        return shades[shades.length / 2];
    }

    /** Returns whether what is written there is lighter than the ground, and nothing is darker. */
    private boolean isWrittenLight(BitSet cells, int ground) {
        long darker = cells.stream().filter(i -> shade(i) < ground * 0.85 - 5).count();
        long lighter = cells.stream().filter(i -> shade(i) > ground + 30).count();
        return darker < 0.02 * cells.cardinality() && darker < lighter;
    }

    /** Turns light and dark round; the rim becomes paper, so that no line is left around the box. */
    private void invert(BitSet cells, int ground) {
        cells.stream().forEach(cell -> {
            boolean rim = IntStream.range(0, 4)
                    .map(side -> areas.beside(cell, side))
                    .anyMatch(next -> next < 0 || !cells.get(next));
            for (int y = cell / width * SHRINK; y < (cell / width + 1) * SHRINK; y++) {
                for (int x = cell % width * SHRINK; x < (cell % width + 1) * SHRINK; x++) {
                    int lit = Math.max(0, page.at(x, y) - ground) * 255 / (255 - ground);
                    page.put(x, y, rim ? 255 : 255 - lit);
                }
            }
        });
    }
}
