package id.kawanbelajar.retrieval.wording;

import java.util.List;

/**
 * What fingers and ears make of a word: vowels left out, two letters swapped, a neighbouring key, a letter that sounds the
 * same. A word that differs otherwise is another word: "songket" is no slip of "singkat", nor "ketak" of "letak".
 */
public final class TypingSlip {
    /** Shorter words are one letter away from too many others. */
    private static final int SHORTEST = 5;

    /** From this length on a letter too few or too many is a slip. */
    private static final int LONG = 6;

    /** From this length on any one letter may be wrong. */
    private static final int VERY_LONG = 8;

    private static final String VOWELS = "aeiou";
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<String> ALIKE = List.of("fv", "fp", "kq", "ck", "iy", "sz", "jz", "ei", "ou");

    private TypingSlip() {}

    /** Returns whether a word in lower case may be a slip of another one; the first letter is always right. */
    public static boolean of(String typed, String meant) {
        if (typed.isEmpty() || meant.isEmpty() || typed.charAt(0) != meant.charAt(0)) {
            return false;
        }
        return lacksVowels(typed, meant) || (typed.length() >= SHORTEST && isOneEdit(typed, meant));
    }

    /** Returns whether a word in lower case is another one with vowels left out, but no more than half of it. */
    static boolean lacksVowels(String typed, String meant) {
        if (typed.length() >= meant.length() || 2 * typed.length() < meant.length()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < meant.length(); i++) {
            if (at < typed.length() && typed.charAt(at) == meant.charAt(i)) {
                at++;
            } else if (VOWELS.indexOf(meant.charAt(i)) < 0 && meant.charAt(i) != meant.charAt(i - 1)) {
                return false;
            }
        }
        return at == typed.length();
    }

    private static boolean isOneEdit(String typed, String meant) {
        int more = typed.length() - meant.length();
        int at = 0;
        while (at < Math.min(typed.length(), meant.length()) && typed.charAt(at) == meant.charAt(at)) {
            at++;
        }
        return switch (more) {
            case 0 -> at < typed.length() && (isSwapped(typed, meant, at) || isWrong(typed, meant, at));
            case 1 ->
                typed.substring(at + 1).equals(meant.substring(at))
                        && (typed.length() > LONG || isDoubled(typed, at) || isVowel(typed.charAt(at)));
            case -1 ->
                meant.substring(at + 1).equals(typed.substring(at)) && (typed.length() >= LONG || isDoubled(meant, at));
            default -> false;
        };
    }

    private static boolean isSwapped(String typed, String meant, int at) {
        return at + 1 < typed.length()
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at)
                && typed.substring(at + 2).equals(meant.substring(at + 2));
    }

    private static boolean isWrong(String typed, String meant, int at) {
        return typed.substring(at + 1).equals(meant.substring(at + 1))
                && (typed.length() >= VERY_LONG || isNear(typed.charAt(at), meant.charAt(at)));
    }

    private static boolean isNear(char typed, char meant) {
        boolean soundsAlike = ALIKE.stream().anyMatch(pair -> pair.indexOf(typed) >= 0 && pair.indexOf(meant) >= 0);
        // a vowel beside another one on the keys makes another word too often: "harta" is no slip of "herta"
        boolean vowels = isVowel(typed) && isVowel(meant);
        return soundsAlike || (!vowels && isNeighbour(typed, meant));
    }

    private static boolean isNeighbour(char a, char b) {
        for (int row = 0; row < KEYS.size(); row++) {
            int place = KEYS.get(row).indexOf(a);
            if (place < 0) {
                continue;
            }
            for (int other = 0; other < KEYS.size(); other++) {
                int there = KEYS.get(other).indexOf(b);
                if (there >= 0 && Math.abs(row - other) <= 1 && Math.abs(place - there) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDoubled(String word, int at) {
        return at > 0 && word.charAt(at) == word.charAt(at - 1);
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
