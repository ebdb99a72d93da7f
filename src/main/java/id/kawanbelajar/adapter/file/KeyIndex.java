package id.kawanbelajar.adapter.file;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Finds the row of a 64-bit key; 12 bytes a place, at most half of them taken. For one thread at a time. */
final class KeyIndex {
    private static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] rows = emptyRows(keys.length);
    private int size;

    private static int[] emptyRows(int places) {
        int[] rows = new int[places];
        Arrays.fill(rows, NONE);
        return rows;
    }

    /** Adds a row; one whose key is whole the same, as {@code same} says of the older row, takes its place. */
    void put(long key, int row, IntPredicate same) {
        int place = place(key, same);
        if (rows[place] == NONE && ++size * 2 > keys.length) {
            grow();
            place = place(key, other -> false);
        }
        keys[place] = key;
        rows[place] = row;
    }

    /** Returns the row with that key of which {@code same} says that the whole key is the same, or -1. */
    int find(long key, IntPredicate same) {
        return rows[place(key, same)];
    }

    private int place(long key, IntPredicate same) {
        int place = (int) key & (keys.length - 1);
        while (rows[place] != NONE && !(keys[place] == key && same.test(rows[place]))) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = emptyRows(keys.length);
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != NONE) {
                int place = place(oldKeys[i], row -> false);
                keys[place] = oldKeys[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
