package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.retrieval.Hit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the stretches of one passage are worth as an answer. */
final class Worth {
    private final Asked asked;
    private final String text;
    private final List<Sentences.Span> sentences;
    private final Map<String, Double> weights = new HashMap<>();
    private final double passage;
    private final double lead;

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
        this.passage = asked.share(new HashSet<>(sayings.keySet()));
        this.lead = best > 0 ? hit.score() / best : 1;
    }

    /**
     * Returns the odds that a stretch answers, against those of others of the same question, as far as it tells anything.
     *
     * @param index of the sentence that the stretch was made around
     */
    double of(Stretch stretch, int index) {
        return signs(stretch, index).odds() * Telling.fitness(stretch, asked.kind());
    }

    /** Returns what the worth is made of. */
    Signs signs(Stretch stretch, int index) {
        boolean fact = asked.kind().isFact();
        return new Signs(
                share(asked.saidIn(stretch.text())),
                !fact && asked.isKindOf(stretch.text()) ? 1 : 0,
                fact && asked.isKindOf(sentences.get(index).of(text)) ? 1 : 0,
                asked.isDefinedIn(stretch.text()) ? 1 : 0,
                1.0 / (index + 1),
                passage,
                lead);
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
