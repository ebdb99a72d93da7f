package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.retrieval.Hit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How likely the stretches of one passage hold the answer. The weights are a logistic fit on public questions whose answers
 * are known, over all stretches of the three best passages; only that of a definition is set by hand.
 */
final class Worth {
    /** For the words of the question, each counting less the more sentences of the passage say it. */
    private static final double WORDS = 2.2;

    /** For looking like what is asked for; a fact that the question does not name is a surer sign. */
    private static final double KIND = 0.7;

    private static final double FACT = 1.1;

    /** Whoever asks what something is wants the sentence that says so. */
    private static final double DEFINES = 3;

    /** Of the first sentence; the n-th has an n-th of it. */
    private static final double EARLY = 1.1;

    /** For how much of the question the passage speaks of. */
    private static final double PASSAGE = 2.2;

    /** For the passage's score against that of the best. */
    private static final double RANK = 5;

    private static final double BASE = -10.3;

    /** What says as much in fewer words is worth more. */
    private static final double SHORTNESS = 0.25;

    private static final double USUAL_LENGTH = 100;

    private final Asked asked;
    private final String text;
    private final List<Sentences.Span> sentences;
    private final Map<String, Double> weights = new HashMap<>();
    private final double passage;

    /**
     * Reads a passage.
     *
     * @param best score of the best hit
     */
    Worth(Asked asked, Hit hit, double best) {
        this.asked = asked;
        this.text = hit.passage().text();
        this.sentences = Sentences.of(text);
        Map<String, Integer> sayings = new HashMap<>();
        for (Sentences.Span sentence : sentences) {
            asked.saidIn(sentence.of(text)).forEach(word -> sayings.merge(word, 1, Integer::sum));
        }
        sayings.forEach((word, times) -> weights.put(word, asked.rarity(word) / times));
        double lead = best > 0 ? hit.score() / best : 1;
        this.passage = RANK * lead + PASSAGE * asked.share(new HashSet<>(sayings.keySet())) + BASE;
    }

    /**
     * Returns how likely a stretch answers, 0 to 1, more if it is short.
     *
     * @param index of the sentence that the stretch was made around
     */
    double of(Stretch stretch, int index) {
        String own = sentences.get(index).of(text);
        double sum = passage
                + WORDS * share(asked.saidIn(stretch.text()))
                + sign(own, stretch.text())
                + (asked.isDefinedIn(stretch.text()) ? DEFINES : 0)
                + EARLY / (index + 1);
        double likely = 1 / (1 + Math.exp(-sum));
        return likely
                * Telling.fitness(stretch, asked.kind())
                / Math.pow((USUAL_LENGTH / 2 + stretch.length()) / (1.5 * USUAL_LENGTH), SHORTNESS);
    }

    private double sign(String own, String whole) {
        if (asked.kind().isFact()) {
            return asked.isKindOf(own) ? FACT : 0;
        }
        return asked.isKindOf(whole) ? KIND : 0;
    }

    private double share(Set<String> words) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return all > 0
                ? words.stream()
                                .mapToDouble(word -> weights.getOrDefault(word, 0.0))
                                .sum()
                        / all
                : 0;
    }
}
