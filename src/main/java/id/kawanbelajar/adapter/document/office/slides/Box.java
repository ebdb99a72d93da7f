package id.kawanbelajar.adapter.document.office.slides;

/** Where something lies on a slide, in any unit, from the top left. */
public record Box(double x, double y, double width, double height) {
    /** Nowhere in particular. */
    public static final Box NONE = new Box(0, 0, 0, 0);

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** Where this lies when the space in which it was measured is stretched onto another box. */
    Box mapped(Box space, Box onto) {
        double across = space.width() > 0 ? onto.width() / space.width() : 1;
        double down = space.height() > 0 ? onto.height() / space.height() : 1;
        return new Box(
                onto.x() + (x - space.x()) * across, onto.y() + (y - space.y()) * down, width * across, height * down);
    }
}
