package id.kawanbelajar.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words of which a text must hold one for a pattern to match; read from the pattern as it is written.
 *
 * @param words empty where nothing can be said, and the pattern must be tried
 */
record Gate(List<String> words) {
    Gate {
        words = List.copyOf(words);
    }

    static Gate of(String pattern) {
        return new Gate(new PatternWords(pattern).read().orElse(List.of()));
    }

    boolean open(Letters letters) {
        return words.isEmpty() || words.stream().anyMatch(letters::mayHold);
    }

    /** Returns the choice that is hardest to meet: the one whose shortest word is longest. */
    static Optional<List<String>> hardest(List<List<String>> choices) {
        return choices.stream()
                .filter(words -> shortest(words) >= Letters.RUN)
                .max(Comparator.comparingInt(Gate::shortest).thenComparing(List::size, Comparator.reverseOrder()));
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
