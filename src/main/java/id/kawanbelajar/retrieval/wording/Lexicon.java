package id.kawanbelajar.retrieval.wording;

import id.kawanbelajar.language.DataLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everyday spellings with their standard form, English school terms, and words that are never searched. */
final class Lexicon {
    private static final String MOST = "est";
    private static final int SHORTEST_STEM = 3;

    private static final Pattern PREFIX = Pattern.compile("^(?:di|nge|ber|me(?:ng|n|m)?)-?");

    /** For -kan and -i: "diexplainin". */
    private static final String SPOKEN = "in";

    /** A shorter one may be part of an Indonesian word. */
    private static final int SHORTEST_BARE = 4;

    private static final Pattern ENCLITIC = Pattern.compile("(?:kah|lah|pun|nya)$");

    private final Map<String, String> standard = new HashMap<>();
    private final Set<String> standardForms = new HashSet<>();
    private final Map<String, String> indonesian = new HashMap<>();
    private final Set<String> english = DataLines.words("/bahasa/kata-inggris.txt");
    private final Set<String> courtesy = DataLines.words("/bahasa/sapaan.txt");

    Lexicon() {
        for (String line : DataLines.of("/bahasa/baku.txt")) {
            String word = line.substring(0, line.indexOf(':'));
            standardForms.addAll(List.of(word.split(" ", -1)));
            variants(line).forEach(variant -> standard.putIfAbsent(variant, word));
        }
        for (String line : DataLines.of("/bahasa/inggris.txt")) {
            String word = line.substring(0, line.indexOf(':'));
            variants(line).forEach(term -> indonesian.putIfAbsent(term, word));
        }
    }

    private static List<String> variants(String line) {
        return List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+", -1));
    }

    /** Returns the standard form of an everyday spelling in lower case; null where it is not one. */
    @Nullable String standard(String word) {
        return standard.get(word);
    }

    /** Returns whether a word in lower case is a standard form itself, with or without an enclitic. */
    boolean isStandard(String word) {
        return standardForms.contains(word)
                || standardForms.contains(ENCLITIC.matcher(word).replaceFirst(""));
    }

    /** Returns the one standard form that a word in lower case is when vowels are left out, as in tdak; empty for others. */
    Optional<String> withVowels(String word) {
        List<String> possible = standardForms.stream()
                .filter(form -> form.charAt(0) == word.charAt(0) && TypingSlip.lacksVowels(word, form))
                .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    /**
     * Returns what an English term in lower case is called in Indonesian, also in the plural or past, with "most" in it, or
     * with Indonesian affixes as in "didownload" and "speednya"; empty for others.
     */
    Optional<String> indonesian(String word) {
        return listed(word)
                .or(() -> superlative(word))
                .or(() -> bare(word)
                        .filter(bare -> bare.length() >= SHORTEST_BARE)
                        .flatMap(bare -> listed(bare).stream())
                        .findFirst());
    }

    /** Without what students put before and behind an English word. */
    private static Stream<String> bare(String word) {
        String said = ENCLITIC.matcher(word).replaceFirst("");
        String verb = PREFIX.matcher(said).replaceFirst("");
        return Stream.of(said, verb, verb.endsWith(SPOKEN) ? verb.substring(0, verb.length() - SPOKEN.length()) : verb);
    }

    private Optional<String> listed(String word) {
        return forms(word)
                .flatMap(form -> Stream.ofNullable(indonesian.get(form)))
                .findFirst();
    }

    /** "fastest" is what is fast, with ter- before it. */
    private Optional<String> superlative(String word) {
        String stem = word.endsWith(MOST) ? word.substring(0, word.length() - MOST.length()) : "";
        return stem.length() < SHORTEST_STEM
                ? Optional.empty()
                : verb(stem)
                        .flatMap(form -> Stream.ofNullable(indonesian.get(form)))
                        .findFirst()
                        .map(meaning -> "ter" + meaning);
    }

    /** Returns whether a word in lower case is an English one, so that it is no slip of an Indonesian one. */
    boolean isEnglish(String word) {
        return forms(word).anyMatch(form -> english.contains(form) || indonesian.containsKey(form));
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

    /** Returns whether a word in lower case is a greeting, particle or request that says nothing about the subject. */
    boolean isCourtesy(String word) {
        return courtesy.contains(word);
    }
}
