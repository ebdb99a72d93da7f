package id.kawanbelajar.tutor.explanation.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a sentence says of a thing what its source says of that very thing, and not of its neighbour.
 *
 * @param said the sentence of the reply
 * @param source what it is meant to rest on
 * @param all everything that the model was shown
 */
record Likeness(SentenceWords said, SourceWords source, SourceWords all) {
    /** How many of its first words tell what a sentence speaks of. */
    private static final int LEAD = 3;

    /** Returns whether topic and predicate agree with the source. */
    boolean speaksOfTheSame() {
        boolean predicateHolds =
                said.predicate().map(source.subject()::contains).orElse(true);
        return predicateHolds && topicHolds() && headHolds() && nothingBorrowed();
    }

    /** "Fungsi jantung adalah memompa darah" must not become "Jantung adalah memompa darah". */
    private boolean headHolds() {
        if (said.predicate().isEmpty()) {
            return true;
        }
        int most = source.sentences().stream().mapToInt(this::shared).max().orElse(0);
        return source.sentences().stream()
                .filter(s -> shared(s) == most && s.predicate().isPresent())
                .allMatch(s -> s.head().map(said.lower()::contains).orElse(true));
    }

    /**
     * No word comes from a row or sentence that speaks of something else: "sel darah merah … membantu pembekuan darah" takes
     * half of its words from the row of another cell. Where no sentence holds the words that the reply begins with, it is
     * left to the other rules.
     */
    private boolean nothingBorrowed() {
        List<String> lead = said.subject().stream().limit(LEAD).toList();
        Set<String> theirs = new HashSet<>();
        List<SentenceWords> sentences = source.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).subject().containsAll(lead)) {
                around(sentences, i).forEach(s -> theirs.addAll(s.subject()));
            }
        }
        return theirs.isEmpty()
                || said.subject().stream().filter(source.subject()::contains).allMatch(theirs::contains);
    }

    /** A sentence with its neighbours; a row of a table alone. */
    private static List<SentenceWords> around(List<SentenceWords> sentences, int i) {
        if (sentences.get(i).row()) {
            return List.of(sentences.get(i));
        }
        return sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2)).stream()
                .filter(s -> !s.row())
                .toList();
    }

    /** A topic unknown to the material is another word for something in it; that is left to the share of known words. */
    private boolean topicHolds() {
        String topic = said.topic().orElse("");
        if (!all.subject().contains(topic)) {
            return true;
        }
        List<SentenceWords> sentences = source.sentences();
        int most = sentences.stream().mapToInt(this::shared).max().orElse(0);
        for (int i = 0; i < sentences.size(); i++) {
            if (shared(sentences.get(i)) == most && namedBy(topic, sentences, i)) {
                return true;
            }
        }
        return false;
    }

    private int shared(SentenceWords other) {
        return (int) said.subject().stream().filter(other.subject()::contains).count();
    }

    /**
     * The topic stands in the sentence, in the one before, in the next one where that leans on it, or anywhere before one
     * that leans on what came before.
     */
    private static boolean namedBy(String topic, List<SentenceWords> sentences, int i) {
        if (sentences.get(i).row()) {
            return sentences.get(i).subject().contains(topic);
        }
        int first = sentences.get(i).leans() ? 0 : Math.max(0, i - 1);
        boolean goesOn = i + 1 < sentences.size() && sentences.get(i + 1).leans();
        return sentences.subList(first, goesOn ? i + 2 : i + 1).stream()
                .anyMatch(s -> s.subject().contains(topic));
    }
}
