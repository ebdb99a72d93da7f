package id.kawanbelajar.material.inspection.quality;

import id.kawanbelajar.language.DataLines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of Indonesian and English school texts, with their affixes; and whether an unknown word at least looks like one, by
 * its runs of three letters, so that names and other languages of the country pass. Safe for use by many threads.
 */
final class Vocabulary {
    private static final int SHORTEST_STEM = 3;
    private static final double LOOKS_LIKE = 0.7;
    private static final Pattern SUFFIX = Pattern.compile("(?:nya|lah|kah|pun|ku|mu|kan|an|i|s|ed|ing|ly)$");
    private static final Pattern PREFIX =
            Pattern.compile("^(?:ber|be|ter|te|di|ke|se|per|mem|men|meny|meng|me|pem|pen|peny"
                    + "|peng|pe|memper|diper|keber|non|antar|pra|un|re)(?=[a-z]{3})");
    private static final Pattern NASAL = Pattern.compile("^[mp]e(mp?|nt?|nys?|ngk?)(?=[aeiou])");

    private static final int MOST_LOOKS = 20_000;

    private final Map<String, Look> looks = new ConcurrentHashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> trigrams = new HashSet<>();

    Vocabulary() {
        Stream.of("/bahasa/kata.txt", "/bahasa/kata-inggris.txt")
                .flatMap(resource -> DataLines.of(resource).stream())
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .forEach(this::learn);
    }

    private void learn(String word) {
        words.add(word);
        stems.addAll(stemsOf(word));
        String framed = framed(word);
        for (int i = 0; i + 3 <= framed.length(); i++) {
            trigrams.add(framed.substring(i, i + 3));
        }
    }

    /** What a run of letters looks like. */
    enum Look {
        KNOWN,
        POSSIBLE,
        ODD
    }

    /** Judges a run of letters, whatever its case. */
    Look look(String word) {
        if (looks.size() > MOST_LOOKS) {
            looks.clear();
        }
        return looks.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::judge);
    }

    private Look judge(String lower) {
        if (knows(lower)) {
            return Look.KNOWN;
        }
        return looksLikeAWord(lower) ? Look.POSSIBLE : Look.ODD;
    }

    /** Whether it is a word of the list or one with other affixes. */
    private boolean knows(String lower) {
        return words.contains(lower) || stemsOf(lower).stream().anyMatch(stems::contains);
    }

    /** Whether it could be a word or a name: most of its runs of three letters occur in words. */
    private boolean looksLikeAWord(String lower) {
        String framed = framed(lower);
        int seen = 0;
        for (int i = 0; i + 3 <= framed.length(); i++) {
            seen += trigrams.contains(framed.substring(i, i + 3)) ? 1 : 0;
        }
        return seen >= LOOKS_LIKE * (framed.length() - 2);
    }

    private static String framed(String word) {
        return "<" + word + ">";
    }

    private static Set<String> stemsOf(String word) {
        Set<String> found = new HashSet<>();
        addStems(found, word, 3);
        return found;
    }

    private static void addStems(Set<String> found, String word, int affixes) {
        if (word.length() < SHORTEST_STEM || !found.add(word) || affixes == 0) {
            return;
        }
        addStems(found, SUFFIX.matcher(word).replaceFirst(""), affixes - 1);
        addStems(found, PREFIX.matcher(word).replaceFirst(""), affixes - 1);
        var nasal = NASAL.matcher(word);
        if (nasal.find()) {
            String root = word.substring(nasal.end());
            for (String lost : lostBefore(nasal.group(1))) {
                addStems(found, lost + root, affixes - 1);
            }
        }
    }

    private static Set<String> lostBefore(String nasal) {
        return switch (nasal.charAt(0) == 'm' ? "m" : nasal.length() > 1 ? nasal.substring(0, 2) : "n") {
            case "m" -> Set.of("p", "m");
            case "ny" -> Set.of("s");
            case "ng" -> Set.of("k", "");
            default -> Set.of("t", "n");
        };
    }
}
