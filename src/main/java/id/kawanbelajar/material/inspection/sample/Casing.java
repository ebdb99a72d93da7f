package id.kawanbelajar.material.inspection.sample;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a term or a title as it stands in the middle of a sentence, by how the material itself writes its words there. */
final class Casing {
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}<.=`-])\\p{Ll}[\\p{L}-]*");
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}-]*");

    private static final Pattern TITLED = Pattern.compile("\\p{Lu}\\p{Ll}");

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    Casing(Document document) {
        document.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.HEADING)
                .map(document::textOf)
                .forEach(text -> {
                    count(SMALL, text, small);
                    count(INSIDE, text, names);
                });
    }

    private static void count(Pattern words, String text, Map<String, Integer> counts) {
        words.matcher(text).results().forEach(m -> counts.merge(m.group(), 1, Integer::sum));
    }

    /** Returns a term from the beginning of a sentence: a title such as Undang-Undang Dasar stays. */
    String ofTerm(String term) {
        String[] words = term.strip().split("\\s+", 2);
        if (words.length == 1) {
            return word(words[0], false);
        }
        return TITLED.matcher(words[1]).lookingAt() ? term.strip() : word(words[0], false) + " " + words[1];
    }

    /** Returns a heading, whose words may all have capitals. */
    String ofHeading(String heading) {
        String[] words = heading.strip().split("\\s+", -1);
        boolean titled = Stream.of(words)
                .skip(1)
                .filter(word -> word.length() > 4)
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
        boolean loud = heading.equals(heading.toUpperCase(Locale.ROOT));
        return titled
                ? Stream.of(words).map(word -> word(word, loud)).collect(Collectors.joining(" "))
                : ofTerm(heading);
    }

    /** Whether a word is a name: inside sentences it stands with its capital. */
    boolean isName(String word) {
        return names.getOrDefault(word, 0) > small.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private String word(String word, boolean loud) {
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean stays =
                isName(word) || (shouted && !loud && word.length() < 7) || word.matches(".*(?:\\d|\\p{Ll}\\p{Lu}).*");
        return stays ? word : word.toLowerCase(Locale.ROOT);
    }
}
