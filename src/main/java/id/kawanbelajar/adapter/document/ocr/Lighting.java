package id.kawanbelajar.adapter.document.ocr;

import java.util.function.IntBinaryOperator;

/**
 * Evens the light on a page out: paper becomes white everywhere, up to the sharp edge of a shadow. The paper is what is left
 * when everything dark that is thin has been closed.
 */
final class Lighting {
    private static final int SHRINK = 4;
    /** In shrunk pixels; strokes of letters that are less than twice as thick are closed. */
    private static final int REACH = 6;

    private static final int DARKEST_PAPER = 40;
    /** No page has more ink than this; whatever else is not white is grain. */
    private static final double INK = 0.2;

    private static final int GRAINIEST = 190;

    private Lighting() {}

    /** Returns the page as under even light. */
    static Grey even(Grey page) {
        Grey paper = spread(spread(page.shrunk(SHRINK), Math::max), Math::min);
        Grey even = Grey.white(page.width(), page.height());
        for (int y = 0; y < page.height(); y++) {
            double row = Math.clamp((y + 0.5) / SHRINK - 0.5, 0, paper.height() - 1);
            for (int x = 0; x < page.width(); x++) {
                double column = Math.clamp((x + 0.5) / SHRINK - 0.5, 0, paper.width() - 1);
                double light = Math.max(DARKEST_PAPER, between(paper, column, row));
                even.put(x, y, (int) Math.min(255, page.at(x, y) * 255 / light));
            }
        }
        return withoutGrain(even);
    }

    /** Makes the grain of the paper white; where there is none, pale letters stay as dark as they are. */
    private static Grey withoutGrain(Grey even) {
        int white = Math.max(GRAINIEST, even.percentile(INK));
        for (int y = 0; white < 250 && y < even.height(); y++) {
            for (int x = 0; x < even.width(); x++) {
                even.put(x, y, Math.min(255, even.at(x, y) * 255 / white));
            }
        }
        return even;
    }

    /** Returns for each pixel the most extreme one within reach. */
    private static Grey spread(Grey page, IntBinaryOperator extreme) {
        Grey across = Grey.white(page.width(), page.height());
        Grey down = Grey.white(page.width(), page.height());
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int shade = page.at(x, y);
                for (int i = Math.max(0, x - REACH); i <= Math.min(page.width() - 1, x + REACH); i++) {
                    shade = extreme.applyAsInt(shade, page.at(i, y));
                }
                across.put(x, y, shade);
            }
        }
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int shade = across.at(x, y);
                for (int j = Math.max(0, y - REACH); j <= Math.min(page.height() - 1, y + REACH); j++) {
                    shade = extreme.applyAsInt(shade, across.at(x, j));
                }
                down.put(x, y, shade);
            }
        }
        return down;
    }

    private static double between(Grey cells, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        int right = Math.min(left + 1, cells.width() - 1);
        int bottom = Math.min(top + 1, cells.height() - 1);
        double across = x - left;
        double upper = cells.at(left, top) * (1 - across) + cells.at(right, top) * across;
        double lower = cells.at(left, bottom) * (1 - across) + cells.at(right, bottom) * across;
        return upper + (lower - upper) * (y - top);
    }
}
