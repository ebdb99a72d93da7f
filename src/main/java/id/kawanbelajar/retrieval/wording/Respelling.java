package id.kawanbelajar.retrieval.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a word in lower case might be written otherwise: as it was before 1972, as it sounds where people speak, or as it is
 * written for fun. Most of what comes out are no words at all; who asks picks those that are.
 */
final class Respelling {
    /** A letter that is spoken but not written: "rasah", "jugak". */
    private static final Pattern CLOSED = Pattern.compile("(?<=[aiueo])[hk]$");

    private static final Pattern LAST_E = Pattern.compile("(?<=...)e([^aiueo]+)$");

    private Respelling() {}

    /** Returns other spellings, the likeliest first; none of them is the word itself. */
    static Stream<String> of(String lower) {
        return Stream.of(
                        asBefore1972(lower),
                        forFun(lower),
                        finalVowel(lower),
                        withA(lower),
                        CLOSED.matcher(lower).replaceFirst(""))
                .filter(other -> other.length() > 2 && !other.equals(lower));
    }

    /** Names and old books: "Djakarta", "boemi", "atjeh". */
    private static String asBefore1972(String lower) {
        return lower.replace("oe", "u")
                .replace("tj", "c")
                .replace("dj", "j")
                .replace("nj", "ny")
                .replace("sj", "sy");
    }

    /** "biza", "maniez", "terbaeq", "akhirx"; "daon" and "naek" are spoken so. */
    private static String forFun(String lower) {
        String ended = lower.endsWith("x") ? lower.substring(0, lower.length() - 1) + "nya" : lower;
        return ended.replace("z", "s")
                .replace("q", "k")
                .replace("ie", "i")
                .replace("ae", "ai")
                .replace("ao", "au")
                .replace("dh", "d")
                .replace("gh", "g");
    }

    /** "mato" and "negaro", as in the west of Sumatra; "sunge" and "rame". */
    private static String finalVowel(String lower) {
        String rest = lower.substring(0, lower.length() - 1);
        return lower.endsWith("o") ? rest + "a" : lower.endsWith("e") ? rest + "ai" : lower;
    }

    /** Returns a word with a in its last syllable where e is spoken: "tetap" for "tetep", "dengar" for "denger". */
    static String withA(String lower) {
        return LAST_E.matcher(lower).replaceFirst("a$1");
    }
}
