package id.kawanbelajar.adapter.document.ocr;

import java.util.stream.IntStream;

/**
 * Finds by how much the lines of a page are out of level: the angle at which the lower edges of its letters fall on the
 * fewest rows.
 */
final class Skew {
    /** Steepest that is found, in degrees. */
    static final double STEEPEST = 8;

    private static final int LONGEST_SIDE = 1000;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.05;

    private final int[] xs;
    private final int[] ys;
    private final int rows;
    private final int margin;

    private Skew(Grey page) {
        int dark = page.percentile(0.9) * 2 / 3;
        int[] edges = IntStream.range(0, page.width() * (page.height() - 1))
                .filter(i -> isLowerEdge(page, i % page.width(), i / page.width(), dark))
                .toArray();
        this.xs = IntStream.of(edges).map(i -> i % page.width()).toArray();
        this.ys = IntStream.of(edges).map(i -> i / page.width()).toArray();
        this.margin = (int) Math.ceil(page.width() * Math.tan(Math.toRadians(STEEPEST))) + 1;
        this.rows = page.height() + 2 * margin;
    }

    private static boolean isLowerEdge(Grey page, int x, int y, int dark) {
        return page.at(x, y) < dark && page.at(x, y + 1) >= dark;
    }

    /** Returns by how many degrees the page must be turned clockwise; 0 where it has too few letters to tell. */
    static double of(Grey page) {
        int by = Math.max(1, (int) Math.ceil((double) Math.max(page.width(), page.height()) / LONGEST_SIDE));
        Skew skew = new Skew(page.shrunk(by));
        if (skew.xs.length < 200) {
            return 0;
        }
        double coarse = skew.best(0, STEEPEST, COARSE);
        double angle = skew.best(coarse, COARSE, FINE);
        boolean clearly = skew.sharpness(angle) > 1.03 * skew.sharpness(0);
        return clearly ? -angle : 0;
    }

    private double best(double around, double reach, double step) {
        int steps = (int) Math.round(reach / step);
        double best = around;
        double sharpest = sharpness(around);
        for (int i = -steps; i <= steps; i++) {
            double angle = Math.clamp(around + i * step, -STEEPEST, STEEPEST);
            double sharpness = sharpness(angle);
            if (sharpness > sharpest) {
                best = angle;
                sharpest = sharpness;
            }
        }
        return best;
    }

    /** Sums the squares of how many edges fall on each row, where rows run down to the right by an angle. */
    private double sharpness(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int[] counts = new int[rows];
        for (int i = 0; i < xs.length; i++) {
            counts[margin + (int) Math.round(ys[i] - slope * xs[i])]++;
        }
        double sum = 0;
        for (int count : counts) {
            sum += (double) count * count;
        }
        return sum;
    }
}
