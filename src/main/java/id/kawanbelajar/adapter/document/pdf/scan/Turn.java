package id.kawanbelajar.adapter.document.pdf.scan;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * The way from a page's own coordinates to points from the upper left corner of the page as it is seen.
 *
 * @param acrossX share of x in the way across; the others alike
 * @param width of the page as it is seen
 */
record Turn(
        float acrossX,
        float acrossY,
        float downX,
        float downY,
        float acrossStart,
        float downStart,
        float width,
        float height) {
    /**
     * Returns the way for a page.
     *
     * @param quarters further turns clockwise, besides those that the page asks for
     */
    static Turn of(PDPage page, int quarters) {
        PDRectangle box = page.getCropBox();
        float left = box.getLowerLeftX();
        float low = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float high = box.getUpperRightY();
        return switch (Math.floorMod(page.getRotation() / 90 + quarters, 4)) {
            case 1 -> new Turn(0, 1, 1, 0, -low, -left, box.getHeight(), box.getWidth());
            case 2 -> new Turn(-1, 0, 0, 1, right, -low, box.getWidth(), box.getHeight());
            case 3 -> new Turn(0, -1, -1, 0, high, right, box.getHeight(), box.getWidth());
            default -> new Turn(1, 0, 0, -1, -left, high, box.getWidth(), box.getHeight());
        };
    }

    float[] point(Matrix matrix, float x, float y) {
        float px = x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX();
        float py = x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY();
        return new float[] {
            acrossX * px + acrossY * py + acrossStart, downX * px + downY * py + downStart,
        };
    }
}
