package id.kawanbelajar.retrieval.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everyday spellings with their standard form, and words that are never searched. Read once, then only looked up. */
final class Lexicon {
    private static final Pattern ENCLITIC = Pattern.compile("(?:kah|lah|pun|nya)$");

    private final Map<String, String> standard = new HashMap<>();
    private final Set<String> standardForms = new HashSet<>();
    private final Set<String> courtesy = new HashSet<>();

    Lexicon() {
        for (String line : lines("/bahasa/baku.txt")) {
            int colon = line.indexOf(':');
            String word = line.substring(0, colon);
            standardForms.addAll(List.of(word.split(" ", -1)));
            for (String variant : line.substring(colon + 1).strip().split("\\s+", -1)) {
                standard.putIfAbsent(variant, word);
            }
        }
        for (String line : lines("/bahasa/sapaan.txt")) {
            courtesy.addAll(List.of(line.split("\\s+", -1)));
        }
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

    /** Returns whether a word in lower case is a greeting, particle or request that says nothing about the subject. */
    boolean isCourtesy(String word) {
        return courtesy.contains(word);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource + " from the program itself", e);
        }
    }
}
