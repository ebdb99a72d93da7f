package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines across and down that hang together, and the cells between them. */
final class Grid {
    private static final float SAME = 4;
    private static final int MOST_CELLS = 4000;

    private final List<Area> level = new ArrayList<>();
    private final List<Area> upright = new ArrayList<>();
    private final float[] xs;
    private final float[] ys;
    private final Area area;
    private final int[] first;

    private Grid(List<Area> rules) {
        Area bounds = rules.getFirst();
        for (Area rule : rules) {
            bounds = bounds.with(rule);
            (rule.width() >= rule.height() ? level : upright).add(rule);
        }
        this.area = bounds;
        this.xs = places(upright.stream().map(Area::left).toList(), bounds.left(), bounds.right());
        this.ys = places(level.stream().map(Area::top).toList(), bounds.top(), bounds.bottom());
        this.first = new int[columns() * rows()];
    }

    /** Returns the grid of some rules; empty where they part nothing. */
    static Optional<Grid> of(List<Area> rules) {
        if (rules.size() < 4) {
            return Optional.empty();
        }
        Grid grid = new Grid(rules);
        boolean parts = grid.columns() >= 2
                && grid.rows() >= 1
                && grid.columns() * grid.rows() <= MOST_CELLS
                && grid.upright.size() >= 2
                && grid.level.size() >= 2;
        if (!parts) {
            return Optional.empty();
        }
        grid.merge();
        return Optional.of(grid);
    }

    private static float[] places(List<Float> at, float low, float high) {
        List<Float> all = new ArrayList<>(at);
        all.add(low);
        all.add(high);
        all.sort(null);
        List<Float> places = new ArrayList<>();
        for (float place : all) {
            if (places.isEmpty() || place - places.getLast() > SAME) {
                places.add(place);
            }
        }
        float[] out = new float[places.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = places.get(i);
        }
        return out;
    }

    Area area() {
        return area;
    }

    private int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    /** Cells without a line between them are one; its text stands in the first of them. */
    private void merge() {
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int cell = row * columns() + column;
                float x = (xs[column] + xs[column + 1]) / 2;
                float y = (ys[row] + ys[row + 1]) / 2;
                if (column > 0 && !isCrossed(upright, xs[column], y)) {
                    join(cell - 1, cell);
                }
                if (row > 0 && !isCrossed(level, x, ys[row])) {
                    join(cell - columns(), cell);
                }
            }
        }
    }

    private static boolean isCrossed(List<Area> rules, float x, float y) {
        return rules.stream()
                .anyMatch(rule -> x >= rule.left() - SAME
                        && x <= rule.right() + SAME
                        && y >= rule.top() - SAME
                        && y <= rule.bottom() + SAME);
    }

    private int root(int cell) {
        int root = cell;
        while (first[root] != root) {
            root = first[root];
        }
        return root;
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    /** Returns what stands in each cell, row by row. */
    List<List<List<Piece>>> cells(List<Piece> pieces) {
        List<List<List<Piece>>> table = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            List<List<Piece>> cells = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                cells.add(new ArrayList<>());
            }
            table.add(cells);
        }
        for (Piece piece : pieces) {
            Area own = piece.area();
            int column = index(xs, (own.left() + own.right()) / 2);
            int row = index(ys, (own.top() + own.bottom()) / 2);
            int cell = root(row * columns() + column);
            table.get(cell / columns()).get(cell % columns()).add(piece);
        }
        return table;
    }

    private static int index(float[] places, float at) {
        int index = 0;
        while (index < places.length - 2 && places[index + 1] <= at) {
            index++;
        }
        return index;
    }
}
