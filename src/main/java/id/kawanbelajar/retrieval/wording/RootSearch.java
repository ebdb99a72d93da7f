package id.kawanbelajar.retrieval.wording;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries prefixes on what is left of one word, and keeps the likeliest root: the longest, with the fewest changes. */
final class RootSearch {
    private static final int DEEPEST = 3;
    private static final int LETTER = 10;

    /** An unknown root is believed in from this length on, if affixes stand on both sides of it. */
    private static final int GUESSED = 4;

    private static final String VOWELS = "aeiou";
    private static final String ANY = "abcdefghijklmnopqrstuvwxyz";

    /** Costs more than a letter: a root of its own is likelier than a longer one that has changed. */
    private static final int UNLIKELY = 12;

    private static final List<Prefix> PREFIXES = List.of(
            new Prefix("di", ANY, "", 2),
            new Prefix("ke", ANY, "", 2),
            new Prefix("se", ANY, "", 2),
            new Prefix("ku", ANY, "", 2),
            new Prefix("kau", ANY, "", 2),
            new Prefix("ber", ANY, "", 2),
            new Prefix("be", "r", "", UNLIKELY),
            new Prefix("be", "kt", "", 3),
            new Prefix("bel", "a", "", 4),
            new Prefix("ter", ANY, "", 2),
            new Prefix("te", "rpt", "", UNLIKELY),
            new Prefix("per", ANY, "", 2),
            new Prefix("pe", "r", "", UNLIKELY),
            new Prefix("pe", "bcdfghjklmnpqstvwxyz", "", 3),
            new Prefix("pel", "a", "", 4),
            new Prefix("me", "lmnrwy", "", 2),
            new Prefix("mem", "bcdfgjklpqrstvwxyz", "", 2),
            new Prefix("mem", VOWELS, "p", 3),
            new Prefix("mem", VOWELS, "f", 4),
            new Prefix("men", "cdfhjklqrstvwxz", "", 2),
            new Prefix("men", VOWELS, "t", 3),
            new Prefix("meny", VOWELS, "s", 2),
            new Prefix("meng", ANY, "", 2),
            new Prefix("meng", VOWELS, "k", UNLIKELY),
            new Prefix("menge", ANY, "", 3),
            new Prefix("pem", "bcdfgjklpqrstvwxyz", "", 2),
            new Prefix("pem", VOWELS, "p", 3),
            new Prefix("pem", VOWELS, "f", 4),
            new Prefix("pen", "cdfhjklqrstvwxz", "", 2),
            new Prefix("pen", VOWELS, "t", 3),
            new Prefix("peny", VOWELS, "s", 2),
            new Prefix("peng", ANY, "", 2),
            new Prefix("peng", VOWELS, "k", UNLIKELY),
            new Prefix("penge", ANY, "", 3));

    private final Roots roots;
    private @Nullable String best;
    private @Nullable String guess;
    private int bestWorth;
    private int guessWorth = Integer.MIN_VALUE;

    RootSearch(Roots roots) {
        this.roots = roots;
    }

    /** Looks for a root in a word whose suffix has come off; the suffix may be empty. */
    void in(String word, String suffix) {
        in(word, suffix, 0, suffix.isEmpty() ? 0 : 1);
    }

    /** Returns the likeliest root of all words looked at; empty where there is none. */
    Optional<String> best() {
        return Optional.ofNullable(best == null ? guess : best);
    }

    private void in(String word, String suffix, int depth, int cost) {
        if (word.length() * LETTER - cost > bestWorth && roots.has(word)) {
            best = word;
            bestWorth = word.length() * LETTER - cost;
        }
        if (depth == DEEPEST) {
            return;
        }
        for (Prefix prefix : PREFIXES) {
            if (prefix.fits(word) && (depth > 0 || prefix.goesWith(suffix))) {
                String rest = prefix.without(word);
                if (depth == 0) {
                    guess(prefix, rest, suffix);
                }
                in(rest, suffix, depth + 1, cost + prefix.cost);
            }
        }
    }

    /** An unknown root stands between two affixes, or is a loan such as "fluktuasi" behind a verb's prefix. */
    private void guess(Prefix prefix, String rest, String suffix) {
        boolean framed = !suffix.isEmpty() || (rest.endsWith("si") && prefix.isOfVerbs());
        int worth = -prefix.cost - (rest.startsWith("n") || rest.startsWith("m") ? UNLIKELY : 0);
        if (framed && rest.length() >= GUESSED && worth > guessWorth) {
            guess = rest;
            guessWorth = worth;
        }
    }

    /**
     * A prefix before a root.
     *
     * @param text as it is written
     * @param before letters that may follow
     * @param instead the letter of the root that it has swallowed, or none
     * @param cost how unlikely it is, in tenths of a letter
     */
    private record Prefix(String text, String before, String instead, int cost) {
        boolean fits(String word) {
            int length = text.length();
            return word.length() - length + instead.length() >= Roots.SHORTEST
                    && word.startsWith(text)
                    && before.indexOf(word.charAt(length)) >= 0;
        }

        /** There is no di-…-an and no ke-…-kan. */
        boolean goesWith(String suffix) {
            return switch (suffix) {
                case "an" -> !isActive();
                case "kan", "i" -> !text.equals("ke") && !text.equals("se");
                default -> true;
            };
        }

        private boolean isActive() {
            return text.startsWith("me") || text.equals("di") || text.equals("ku") || text.equals("kau");
        }

        boolean isOfVerbs() {
            return text.startsWith("me") || text.equals("ber") || text.equals("ter");
        }

        String without(String word) {
            return instead + word.substring(text.length());
        }
    }
}
