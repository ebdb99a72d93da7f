package id.kawanbelajar.retrieval.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes a word back to its root: "pembelajarannya" to "ajar", "menyerap" and "serapan" to "serap". Affixes come off only where
 * a known root is left, so "permata" stays what it is; of an unknown root only what can hardly be anything but an affix comes
 * off. Safe for use by many threads.
 */
public final class Stemmer {
    /** Shorter words have no affix. */
    private static final int SHORTEST = 4;

    private static final List<String> PARTICLES = List.of("", "lah", "kah", "tah", "pun");
    private static final List<String> POSSESSIVES = List.of("", "nya", "ku", "mu");
    private static final List<String> SUFFIXES = List.of("", "kan", "an", "i");

    /** What is never part of a name, unlike -ku and -mu. */
    private static final List<String> ENCLITICS = List.of("nyalah", "nyakah", "nya", "lah", "kah", "pun");

    /** About the words of a school's whole library; then it begins anew. */
    private static final int REMEMBERED = 50_000;

    private final Roots roots = new Roots();
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    /** Returns the root of a word in lower case; the word itself where it has no affix, or is no word but a formula. */
    public String stem(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        String known = stems.get(word);
        if (known == null) {
            known = searched(word);
            if (stems.size() >= REMEMBERED) {
                stems.clear();
            }
            stems.put(word, known);
        }
        return known;
    }

    private String searched(String word) {
        RootSearch search = new RootSearch(roots);
        for (String particle : PARTICLES) {
            if (!ends(word, particle)) {
                continue;
            }
            String said = without(word, particle);
            for (String possessive : POSSESSIVES) {
                if (ends(said, possessive)) {
                    String owned = without(said, possessive);
                    if (roots.isWhole(owned)) {
                        return owned;
                    }
                    suffixes(owned, search);
                }
            }
        }
        return search.best().orElseGet(() -> bare(word));
    }

    /** Returns whether a word in lower case is made of a root that this program knows. */
    boolean knows(String word) {
        String stem = stem(word);
        return roots.has(stem) || roots.isWhole(stem);
    }

    private static void suffixes(String word, RootSearch search) {
        for (String suffix : SUFFIXES) {
            if (ends(word, suffix)) {
                search.in(without(word, suffix), suffix);
            }
        }
    }

    private static String bare(String word) {
        for (String enclitic : ENCLITICS) {
            if (word.endsWith(enclitic) && word.length() - enclitic.length() >= SHORTEST) {
                return word.substring(0, word.length() - enclitic.length());
            }
        }
        return word;
    }

    private static boolean ends(String word, String ending) {
        return word.endsWith(ending) && (ending.isEmpty() || word.length() - ending.length() >= Roots.SHORTEST);
    }

    private static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }
}
