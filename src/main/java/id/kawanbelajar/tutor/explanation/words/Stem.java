package id.kawanbelajar.tutor.explanation.words;

import java.util.List;

/**
 * Brings forms of an Indonesian word to one key. Not a root of the dictionary: only good for asking whether two words are
 * forms of one, e.g. menyerap, diserap and serapan.
 */
final class Stem {
    private static final int SHORTEST = 4;
    private static final List<String> PARTICLES = List.of("nya", "lah", "kah", "pun", "ku", "mu");
    private static final List<String> ENDINGS = List.of("kan", "an", "i");
    private static final List<String> PREFIXES = List.of(
            "memper", "diper", "menye", "meng", "meny", "mem", "men", "me", "peng", "peny", "pem", "pen", "per", "pe",
            "ber", "ter", "di", "ke", "se");

    private Stem() {}

    /** Returns the key of a lower-case word. */
    static String of(String word) {
        String stem = word;
        stem = withoutEnding(stem, PARTICLES);
        stem = withoutPrefix(stem);
        stem = withoutEnding(stem, ENDINGS);
        return withoutMeltingLetter(stem);
    }

    private static String withoutEnding(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String withoutPrefix(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST) {
                // the e of menye is the word's own
                int cut = prefix.equals("menye") ? prefix.length() - 1 : prefix.length();
                return word.substring(cut);
            }
        }
        return word;
    }

    /** K, p, s and t melt after a nasal prefix (pompa, memompa), so they do not count before a vowel. */
    private static String withoutMeltingLetter(String word) {
        boolean melts = word.length() > SHORTEST && "kpst".indexOf(word.charAt(0)) >= 0 && vowel(word.charAt(1));
        return melts ? word.substring(1) : word;
    }

    private static boolean vowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
