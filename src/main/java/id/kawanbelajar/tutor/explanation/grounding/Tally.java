package id.kawanbelajar.tutor.explanation.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How often each of some words occurs. Immutable. */
record Tally(Map<String, Integer> counts) {
    Tally {
        counts = Map.copyOf(counts);
    }

    static Tally of(Stream<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return new Tally(counts);
    }

    static Tally sum(List<Tally> tallies) {
        Map<String, Integer> counts = new HashMap<>();
        tallies.forEach(tally -> tally.counts.forEach((word, n) -> counts.merge(word, n, Integer::sum)));
        return new Tally(counts);
    }

    int of(String word) {
        return counts.getOrDefault(word, 0);
    }

    Set<String> words() {
        return counts.keySet();
    }
}
