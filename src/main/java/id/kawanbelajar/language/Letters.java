package id.kawanbelajar.language;

import java.util.BitSet;

/** Which runs of three letters occur in a text; may say yes where the answer is no, never the reverse. */
final class Letters {
    static final int RUN = 3;
    private static final int PLACES = 1 << 14;

    private final BitSet runs = new BitSet(PLACES);

    Letters(String text) {
        for (int i = 0; i + RUN <= text.length(); i++) {
            runs.set(place(text, i));
        }
    }

    /** Whether a text of these letters may hold a word of at least three letters. */
    boolean mayHold(String word) {
        for (int i = 0; i + RUN <= word.length(); i++) {
            if (!runs.get(place(word, i))) {
                return false;
            }
        }
        return true;
    }

    private static int place(String text, int at) {
        return ((text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2)) & (PLACES - 1);
    }
}
