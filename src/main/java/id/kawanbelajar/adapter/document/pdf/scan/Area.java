package id.kawanbelajar.adapter.document.pdf.scan;

/** A rectangle in points, from the page's upper left corner, y downwards. */
public record Area(float left, float top, float right, float bottom) {
    public static Area between(float x1, float y1, float x2, float y2) {
        return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    public float width() {
        return right - left;
    }

    public float height() {
        return bottom - top;
    }

    public float size() {
        return width() * height();
    }

    /** Whether another's centre lies in this. */
    public boolean holds(Area other) {
        return holds((other.left + other.right) / 2, (other.top + other.bottom) / 2);
    }

    public boolean holds(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** Whether another lies in this, give or take some points. */
    public boolean covers(Area other, float give) {
        return other.left >= left - give
                && other.right <= right + give
                && other.top >= top - give
                && other.bottom <= bottom + give;
    }

    public boolean touches(Area other, float give) {
        return left <= other.right + give
                && other.left <= right + give
                && top <= other.bottom + give
                && other.top <= bottom + give;
    }

    public Area with(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
