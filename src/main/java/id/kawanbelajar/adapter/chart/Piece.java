package id.kawanbelajar.adapter.chart;

/** A strip of a picture, as wide as the picture; strips stand below each other. */
interface Piece {
    /** Returns how high it is; the pen measures text only. */
    int height(Pen pen);

    void draw(Pen pen, int top);

    /** An empty strip. */
    record Gap(int height) implements Piece {
        @Override
        public int height(Pen pen) {
            return height;
        }

        @Override
        public void draw(Pen pen, int top) {}
    }
}
