package id.kawanbelajar.safety.alert;

import id.kawanbelajar.language.PlainWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which adults a message names: by a part of their name, by its beginning behind "bu" or "pak", or by what they are at the
 * school. It rather finds too many. The words stay in memory.
 */
public final class NamedIn {
    private static final Set<String> TITLES = Set.of(
            "bu",
            "ibu",
            "bunda",
            "b",
            "pak",
            "bapak",
            "p",
            "miss",
            "mis",
            "ms",
            "mam",
            "maam",
            "mr",
            "sir",
            "mister",
            "ustad",
            "ustadz",
            "ustadzah",
            "ustaz",
            "kak",
            "kakak",
            "guru",
            "bang");
    private static final Set<String> NO_NAMES = Set.of(
            "guru", "kelas", "sekolah", "kepala", "wakil", "dr", "drs", "dra", "spd", "mpd", "si", "dan", "di", "mu");

    private static final int SHORTEST_NAME = 3;

    private final List<String> said;

    /** Reads a message. */
    public NamedIn(String words) {
        this.said = Stream.of(words.toLowerCase(Locale.ROOT), PlainWords.of(words))
                .flatMap(NamedIn::words)
                .toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(NamedIn::once);
    }

    /** Rinaaa is Rina. */
    private static String once(String word) {
        return word.replaceAll("(.)\\1+", "$1");
    }

    boolean names(Adult adult) {
        return said.stream().anyMatch(adult.calledBy()::contains) || names(adult.name());
    }

    /** Whether the message names somebody who is called so, e.g. {@code Bu Rina (BK)}. */
    public boolean names(String called) {
        List<String> names = words(called.toLowerCase(Locale.ROOT))
                .filter(word -> !TITLES.contains(word) && !NO_NAMES.contains(word) && word.length() > 1)
                .toList();
        for (int i = 0; i < said.size(); i++) {
            String word = said.get(i);
            boolean titled = i > 0 && TITLES.contains(said.get(i - 1)) && word.length() >= SHORTEST_NAME;
            if (names.stream().anyMatch(name -> name.equals(word) || (titled && name.startsWith(word)))) {
                return true;
            }
        }
        return false;
    }
}
