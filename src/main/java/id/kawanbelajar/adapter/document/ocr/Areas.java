package id.kawanbelajar.adapter.document.ocr;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Finds cells of a grid that hang together. For one thread. */
final class Areas {
    private final int width;
    private final int height;
    private final int[] queue;

    Areas(int width, int height) {
        this.width = width;
        this.height = height;
        this.queue = new int[width * height];
    }

    /** Cells that hang together, and their frame, borders included. */
    record Area(BitSet cells, int left, int right, int top, int bottom) {
        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }

        /** Returns which share of its frame it fills. */
        double filled() {
            return cells.cardinality() / ((double) width() * height());
        }

        /** Returns whether it reaches the frame of another that surrounds it. */
        boolean reaches(Area frame) {
            return left == frame.left || right == frame.right || top == frame.top || bottom == frame.bottom;
        }
    }

    /**
     * Takes the cells that hang together with one out of those that are left.
     *
     * @param smallest areas less wide or less high than this are taken out, but have no cells in what is returned
     */
    Area take(int start, BitSet left, int smallest) {
        int count = spread(start, left);
        int minX = width;
        int maxX = 0;
        for (int i = 0; i < count; i++) {
            minX = Math.min(minX, queue[i] % width);
            maxX = Math.max(maxX, queue[i] % width);
        }
        int minY = IntStream.of(queue).limit(count).min().orElse(0) / width;
        int maxY = IntStream.of(queue).limit(count).max().orElse(0) / width;
        BitSet cells = new BitSet();
        if (maxX - minX + 1 >= smallest && maxY - minY + 1 >= smallest) {
            IntStream.of(queue).limit(count).forEach(cells::set);
        }
        return new Area(cells, minX, maxX, minY, maxY);
    }

    /** Puts all cells that hang together with one into the queue; returns how many. */
    private int spread(int start, BitSet left) {
        int count = 0;
        queue[count++] = start;
        left.clear(start);
        for (int done = 0; done < count; done++) {
            for (int side = 0; side < 4; side++) {
                int next = beside(queue[done], side);
                if (next >= 0 && left.get(next)) {
                    left.clear(next);
                    queue[count++] = next;
                }
            }
        }
        return count;
    }

    /** Returns the cell on a side, 0 to 3; -1 outside the grid. */
    int beside(int cell, int side) {
        int x = cell % width;
        return switch (side) {
            case 0 -> x > 0 ? cell - 1 : -1;
            case 1 -> x < width - 1 ? cell + 1 : -1;
            case 2 -> cell - width;
            default -> cell + width < width * height ? cell + width : -1;
        };
    }
}
