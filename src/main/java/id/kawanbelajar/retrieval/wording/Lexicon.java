package id.kawanbelajar.retrieval.wording;

import id.kawanbelajar.language.DataLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everyday spellings with their standard form, and words that are never searched. */
final class Lexicon {
    private static final Pattern ENCLITIC = Pattern.compile("(?:kah|lah|pun|nya)$");

    private final Map<String, String> standard = new HashMap<>();
    private final Set<String> standardForms = new HashSet<>();
    private final Set<String> courtesy = DataLines.words("/bahasa/sapaan.txt");

    Lexicon() {
        for (String line : DataLines.of("/bahasa/baku.txt")) {
            String word = line.substring(0, line.indexOf(':'));
            standardForms.addAll(List.of(word.split(" ", -1)));
            variants(line).forEach(variant -> standard.putIfAbsent(variant, word));
        }
    }

    /** Returns the words behind the colon of a line of such a list. */
    static List<String> variants(String line) {
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

    /** Returns whether a word in lower case is a greeting, particle or request that says nothing about the subject. */
    boolean isCourtesy(String word) {
        return courtesy.contains(word);
    }
}
