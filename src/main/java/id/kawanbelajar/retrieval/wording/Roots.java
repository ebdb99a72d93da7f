package id.kawanbelajar.retrieval.wording;

import id.kawanbelajar.language.DataLines;
import java.util.Set;

/** Roots of Indonesian words. Read once, then only looked up. */
final class Roots {
    /** Letters of the shortest root that takes an affix here: shorter ones are found in too many words. */
    static final int SHORTEST = 3;

    private final Set<String> roots = DataLines.words("/bahasa/akar.txt");
    private final Set<String> whole = DataLines.words("/bahasa/utuh.txt");

    /** Returns whether a word in lower case is a root. */
    boolean has(String word) {
        return roots.contains(word);
    }

    /** Returns whether a word has an affix but a meaning of its own: "satuan" is no longer "satu". */
    boolean isWhole(String word) {
        return whole.contains(word);
    }
}
