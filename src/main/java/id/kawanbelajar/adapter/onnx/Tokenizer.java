package id.kawanbelajar.adapter.onnx;

import java.util.Arrays;

/**
 * Cuts a text into the most probable pieces of a unigram model, word by word. Gives the ids that Hugging Face's
 * tokenizer gives, in 7 MB instead of 400. A control piece written out in a text, such as {@code <s>}, is only
 * characters. Safe for many threads.
 */
final class Tokenizer {
    private static final char WORD_BEGINS = '▁';

    private final PieceTable pieces;

    Tokenizer(PieceTable pieces) {
        this.pieces = pieces;
    }

    /** Returns at most {@code limit} ids, the one that begins a text and the one that ends it included. */
    long[] encode(String text, int limit) {
        Ids ids = new Ids(limit - 1);
        ids.add(pieces.begin);
        String folded = Folding.fold(text);
        int from = 0;
        while (from < folded.length() && !ids.full()) {
            int space = folded.indexOf(' ', from);
            int to = space < 0 ? folded.length() : space;
            addWord(WORD_BEGINS + folded.substring(from, to), ids);
            from = to + 1;
        }
        return ids.endedBy(pieces.end);
    }

    private void addWord(String word, Ids ids) {
        Lattice best = new Lattice(word.length());
        for (int from = 0; from < word.length(); ) {
            int next = word.offsetByCodePoints(from, 1);
            best.startAt(from);
            pieces.startingAt(word, from, best);
            if (!best.covers(next)) {
                best.piece(next - from, pieces.unknown, pieces.unknownScore);
            }
            from = next;
        }
        int[] path = best.path();
        for (int i = 0; i < path.length && !ids.full(); i++) {
            // what no piece covers is one unknown however long it is
            if (path[i] != pieces.unknown || i == 0 || path[i - 1] != pieces.unknown) {
                ids.add(path[i]);
            }
        }
    }

    /** For each place in a word, the best way to get there. */
    private static final class Lattice implements PieceTable.Found {
        private final double[] score;
        private final int[] cameFrom;
        private final int[] id;
        private int start;
        private int covered;

        Lattice(int length) {
            score = new double[length + 1];
            cameFrom = new int[length + 1];
            id = new int[length + 1];
            Arrays.fill(cameFrom, -1);
        }

        void startAt(int from) {
            start = from;
            covered = 0;
        }

        /** Returns whether a piece from the start ended exactly there. */
        boolean covers(int place) {
            return covered == place;
        }

        @Override
        public void piece(int length, int piece, double itsScore) {
            int to = start + length;
            double sum = score[start] + itsScore;
            if (cameFrom[to] < 0 || sum > score[to]) {
                score[to] = sum;
                cameFrom[to] = start;
                id[to] = piece;
            }
            covered = covered == 0 ? to : covered;
        }

        int[] path() {
            int[] backwards = new int[id.length];
            int first = backwards.length;
            for (int at = id.length - 1; at > 0; at = cameFrom[at]) {
                backwards[--first] = id[at];
            }
            return Arrays.copyOfRange(backwards, first, backwards.length);
        }
    }

    /** A list of ids that stops growing at its limit. */
    private static final class Ids {
        private final int limit;
        private long[] values = new long[64];
        private int size;

        Ids(int limit) {
            this.limit = limit;
        }

        boolean full() {
            return size >= limit;
        }

        void add(int id) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = id;
        }

        long[] endedBy(int id) {
            add(id);
            return Arrays.copyOf(values, size);
        }
    }
}
