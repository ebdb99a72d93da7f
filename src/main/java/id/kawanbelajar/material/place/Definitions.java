package id.kawanbelajar.material.place;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences that say what something is, by their form. */
final class Definitions {
    private static final int LONGEST_TERM = 5;
    private static final int LONGEST_SENTENCE = 300;
    private static final Pattern DEFINITION = Pattern.compile(
            "(?s)(?:[-*•]|\\d{1,2}\\.)?\\s*(\\S[^.!?:;,]{0,80}?)\\s+(?:adalah|ialah|menyatakan\\s+bahwa|berbunyi)\\s+\\S.*\\.");

    /** Words that point back: what they stand for is in another sentence. */
    private static final Set<String> POINTING = Set.of(
            "ini",
            "itu",
            "tersebut",
            "ia",
            "dia",
            "mereka",
            "salah",
            "contoh",
            "contohnya",
            "yang",
            "jadi",
            "hal",
            "jawabannya",
            "alasannya",
            "hasilnya",
            "kita",
            "kamu",
            "tadi",
            "nya");

    private Definitions() {}

    static List<Source> of(Material material, Document document, List<Passage> passages) {
        List<Source> found = new ArrayList<>();
        for (Passage passage : passages) {
            for (Sentences.Span span : Sentences.of(passage.text())) {
                String sentence = span.of(passage.text());
                if (isDefinition(sentence)) {
                    String page = document.pageAt(passage.start() + span.start());
                    found.add(new Source(passage.id(), material.book(), material.chapter(), page, sentence));
                }
            }
        }
        return found;
    }

    static boolean isDefinition(String sentence) {
        Matcher matcher = DEFINITION.matcher(sentence);
        if (sentence.length() > LONGEST_SENTENCE || sentence.contains("\n") || !matcher.matches()) {
            return false;
        }
        String[] term = matcher.group(1).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        for (String word : term) {
            if (POINTING.contains(word)) {
                return false;
            }
        }
        return term.length <= LONGEST_TERM;
    }
}
