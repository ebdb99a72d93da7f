package id.kawanbelajar.tutor.explanation.check;

import java.util.List;

/**
 * Whether a sentence says of a thing what its source says of that very thing, and not of its neighbour.
 *
 * @param said the sentence of the reply
 * @param source what it is meant to rest on
 * @param all everything that the model was shown
 */
record Likeness(SentenceWords said, SourceWords source, SourceWords all) {
    /** Returns whether topic and predicate agree with the source. */
    boolean speaksOfTheSame() {
        boolean predicateHolds =
                said.predicate().map(source.subject()::contains).orElse(true);
        return predicateHolds && topicHolds();
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
        int first = sentences.get(i).leans() ? 0 : Math.max(0, i - 1);
        boolean goesOn = i + 1 < sentences.size() && sentences.get(i + 1).leans();
        return sentences.subList(first, goesOn ? i + 2 : i + 1).stream()
                .anyMatch(s -> s.subject().contains(topic));
    }
}
