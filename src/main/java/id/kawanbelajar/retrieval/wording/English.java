package id.kawanbelajar.retrieval.wording;

import id.kawanbelajar.language.DataLines;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** English words that students mix in, and what they are called in Indonesian. */
final class English {
    private static final String MOST = "est";
    private static final int SHORTEST_STEM = 3;

    private static final Pattern PREFIX = Pattern.compile("^(?:di|nge|ber|me(?:ng|n|m)?)-?");

    /** For -kan and -i: "diexplainin". */
    private static final String SPOKEN = "in";

    /** A shorter one may be part of an Indonesian word. */
    private static final int SHORTEST_BARE = 4;

    private final Map<String, String> terms = Lexicon.byVariant("/bahasa/inggris.txt");
    private final Map<String, String> names = Lexicon.byVariant("/bahasa/nama-inggris.txt");
    private final Set<String> others = DataLines.words("/bahasa/kata-inggris.txt");

    /**
     * Returns what an English term in lower case is called in Indonesian, also in the plural or past, with "most" in it, or
     * with Indonesian affixes as in "didownload" and "speednya"; empty for others.
     */
    Optional<String> indonesian(String word) {
        return indonesianName(word)
                .or(() -> listed(word))
                .or(() -> superlative(word))
                .or(() -> bare(word)
                        .filter(bare -> bare.length() >= SHORTEST_BARE)
                        .flatMap(bare -> listed(bare).stream())
                        .findFirst());
    }

    /** Returns what an English month, day, country or people in lower case is called in Indonesian; empty for others. */
    Optional<String> indonesianName(String word) {
        return Optional.ofNullable(names.get(word));
    }

    /** Without what students put before and behind an English word. */
    private static Stream<String> bare(String word) {
        String said = Lexicon.withoutEnclitic(word);
        String verb = PREFIX.matcher(said).replaceFirst("");
        return Stream.of(said, verb, verb.endsWith(SPOKEN) ? verb.substring(0, verb.length() - SPOKEN.length()) : verb);
    }

    private Optional<String> listed(String word) {
        return first(forms(word));
    }

    /** "fastest" is what is fast, with ter- before it. */
    private Optional<String> superlative(String word) {
        String stem = word.endsWith(MOST) ? word.substring(0, word.length() - MOST.length()) : "";
        return stem.length() < SHORTEST_STEM
                ? Optional.empty()
                : first(verb(stem)).map(meaning -> "ter" + meaning);
    }

    private Optional<String> first(Stream<String> forms) {
        return forms.flatMap(form -> Stream.ofNullable(terms.get(form))).findFirst();
    }

    /** Returns whether a word in lower case is an English one, so that it is no slip of an Indonesian one. */
    boolean has(String word) {
        return forms(word)
                .anyMatch(form -> others.contains(form) || terms.containsKey(form) || names.containsKey(form));
    }

    /** Returns a word and what it may be the plural, the past or the running form of. */
    private static Stream<String> forms(String word) {
        return Stream.concat(
                Stream.of(word),
                word.endsWith("s")
                        ? plural(word)
                        : Stream.of("ing", "ed")
                                .filter(end -> word.endsWith(end) && word.length() > end.length() + 2)
                                .flatMap(end -> verb(word.substring(0, word.length() - end.length()))));
    }

    private static Stream<String> plural(String word) {
        String one = word.substring(0, word.length() - 1);
        return word.endsWith("ies")
                ? Stream.of(word.substring(0, word.length() - 3) + "y")
                : word.endsWith("es") ? Stream.of(one, word.substring(0, word.length() - 2)) : Stream.of(one);
    }

    /** As in closing, ending and running, and largest and biggest. */
    private static Stream<String> verb(String stem) {
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
        return Stream.of(stem + "e", stem, doubled ? stem.substring(0, last) : stem);
    }
}
