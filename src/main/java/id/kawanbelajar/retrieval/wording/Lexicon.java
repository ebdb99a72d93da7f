package id.kawanbelajar.retrieval.wording;

import id.kawanbelajar.language.DataLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everyday spellings with their standard form, and words that are never searched. */
final class Lexicon {
    private static final Pattern ENCLITIC = Pattern.compile("(?:kah|lah|pun|nya)$");

    private final Map<String, String> standard = byVariant("/bahasa/baku.txt");
    private final Set<String> standardForms = standard.values().stream()
            .flatMap(word -> Stream.of(word.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());
    private final Set<String> courtesy = DataLines.words("/bahasa/sapaan.txt");

    /**
     * Reads a list whose lines are a word, a colon and what stands for it.
     *
     * @return the word by each of its variants; the first line that has a variant counts
     */
    static Map<String, String> byVariant(String resource) {
        Map<String, String> words = new HashMap<>();
        for (String line : DataLines.of(resource)) {
            int colon = line.indexOf(':');
            for (String variant : line.substring(colon + 1).strip().split("\\s+", -1)) {
                words.putIfAbsent(variant, line.substring(0, colon));
            }
        }
        return words;
    }

    /** Returns a word in lower case without -kah, -lah, -pun or -nya. */
    static String withoutEnclitic(String word) {
        return ENCLITIC.matcher(word).replaceFirst("");
    }

    /** Returns the standard form of an everyday spelling in lower case; null where it is not one. */
    @Nullable String standard(String word) {
        return standard.get(word);
    }

    /** Returns whether a word in lower case is a standard form itself, with or without an enclitic. */
    boolean isStandard(String word) {
        return standardForms.contains(word) || standardForms.contains(withoutEnclitic(word));
    }

    /** Returns the one standard form that a word in lower case is when vowels are left out, as in tdak; empty for others. */
    Optional<String> withVowels(String word) {
        List<String> possible = standardForms.stream()
                .filter(form -> form.charAt(0) == word.charAt(0) && TypingSlip.lacksVowels(word, form))
                .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    /** Returns whether a word in lower case is a greeting, particle or request that says nothing about the subject. */
    boolean isCourtesy(String word) {
        return courtesy.contains(word);
    }
}
