package id.kawanbelajar.retrieval.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A text reduced to what is compared: its pairs of neighbouring words whatever the case and punctuation, and what a single
 * token can turn around.
 *
 * @param pairs hashes, ascending and distinct
 * @param exact numbers, signs between them and negations, in order
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read by one comparison
record Fingerprint(int[] pairs, List<String> exact) {
    /** Share of the pairs of both texts that both have; one word changed in the middle of forty costs a tenth. */
    private static final double NEAR = 0.85;

    private static final Set<String> NEGATIONS =
            Set.of("tidak", "tak", "bukan", "bukanlah", "belum", "tanpa", "jangan", "kecuali");

    static Fingerprint of(String text) {
        List<String> exact = new ArrayList<>();
        List<String> tokens = Tokens.of(text);
        int[] pairs = new int[tokens.size()];
        int count = 0;
        String before = "";
        for (String word : tokens) {
            if (!Character.isLetter(word.charAt(0)) || NEGATIONS.contains(word)) {
                exact.add(word);
            }
            pairs[count++] = 31 * before.hashCode() + word.hashCode();
            before = word;
        }
        return new Fingerprint(Arrays.stream(pairs).sorted().distinct().toArray(), exact);
    }

    /** Returns the tokens of a text in order, each between spaces. */
    static String words(String text) {
        return " " + String.join(" ", Tokens.of(text)) + " ";
    }

    /** Returns whether two texts say the same: nearly the same words, and the very same numbers and negations. */
    boolean isNear(Fingerprint other) {
        int fewer = Math.min(pairs.length, other.pairs.length);
        int more = Math.max(pairs.length, other.pairs.length);
        if (fewer < NEAR * more || !exact.equals(other.exact)) {
            return false;
        }
        int shared = shared(other);
        return shared >= NEAR * (fewer + more - shared);
    }

    private int shared(Fingerprint other) {
        int shared = 0;
        int j = 0;
        for (int pair : pairs) {
            while (j < other.pairs.length && other.pairs[j] < pair) {
                j++;
            }
            if (j < other.pairs.length && other.pairs[j] == pair) {
                shared++;
            }
        }
        return shared;
    }
}
