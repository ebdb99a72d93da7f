package id.kawanbelajar.adapter.onnx;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;

/**
 * The pieces of a unigram model, sorted, in one buffer that may be a mapped file: what is never looked at never takes
 * memory. Immutable, so safe for many threads.
 *
 * <p>Layout: count, characters, begin, end, unknown (int each), four spare bytes, score of the unknown (double); then
 * scores (double), starts of each piece and of the end (int), ids (int), characters (UTF-16).
 */
final class PieceTable {
    private static final int HEADER = 32;

    final int begin;
    final int end;
    final int unknown;
    final double unknownScore;
    private final int count;
    private final DoubleBuffer scores;
    private final IntBuffer starts;
    private final IntBuffer ids;
    private final CharBuffer chars;

    /** Takes a buffer laid out as above from its position on. */
    PieceTable(ByteBuffer table) {
        ByteBuffer all = table.slice();
        count = all.getInt();
        int length = all.getInt();
        begin = all.getInt();
        end = all.getInt();
        unknown = all.getInt();
        unknownScore = all.getDouble(24);
        int at = HEADER;
        scores = all.slice(at, count * Double.BYTES).asDoubleBuffer();
        at += count * Double.BYTES;
        starts = all.slice(at, (count + 1) * Integer.BYTES).asIntBuffer();
        at += (count + 1) * Integer.BYTES;
        ids = all.slice(at, count * Integer.BYTES).asIntBuffer();
        at += count * Integer.BYTES;
        chars = all.slice(at, length * Character.BYTES).asCharBuffer();
    }

    /** Returns how many bytes a table takes. */
    static int bytes(int count, int length) {
        return HEADER + count * (Double.BYTES + 2 * Integer.BYTES) + Integer.BYTES + length * Character.BYTES;
    }

    /** Hears of a piece. */
    @FunctionalInterface
    interface Found {
        void piece(int length, int id, double score);
    }

    /** Tells every piece that stands in {@code word} at {@code from}, the shortest first. */
    void startingAt(CharSequence word, int from, Found found) {
        int low = 0;
        int high = count;
        for (int depth = 0; from + depth < word.length(); depth++) {
            char c = word.charAt(from + depth);
            low = firstNotBelow(low, high, depth, c);
            high = firstNotBelow(low, high, depth, c + 1);
            if (low == high) {
                return;
            }
            if (starts.get(low + 1) - starts.get(low) == depth + 1) {
                found.piece(depth + 1, ids.get(low), scores.get(low));
            }
        }
    }

    /** First piece of the range whose character at that depth is not below c; one that has ended is below all. */
    private int firstNotBelow(int low, int high, int depth, int c) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = starts.get(middle) + depth;
            if (at >= starts.get(middle + 1) || chars.get(at) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
