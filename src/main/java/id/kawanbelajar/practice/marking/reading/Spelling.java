package id.kawanbelajar.practice.marking.reading;

import java.util.Collection;

/** How far apart two spellings are: letters added, lost, changed or swapped with a neighbour. */
public final class Spelling {
    private static final int SHORT = 4;
    private static final int SURE = 5;
    private static final int LONG = 10;

    private Spelling() {}

    /** Returns how many slips a word of this length may hold and still be recognised. */
    public static int slips(String word) {
        return word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2;
    }

    /** Returns the distance to the nearest of some words; very large where there is none. */
    public static int nearest(String word, Collection<String> words) {
        return words.stream().mapToInt(other -> distance(word, other)).min().orElse(Integer.MAX_VALUE);
    }

    /** Returns whether so near a word is surely meant: short words and other beginnings are often words of their own. */
    public static boolean isSure(String written, String word) {
        return word.length() > SURE && written.charAt(0) == word.charAt(0);
    }

    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
