package id.kawanbelajar.retrieval.ranking;

import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders the first candidates of a search anew by what their text says to the question. Safe for use by many threads. */
public final class SecondLook {
    /** So many are looked at: thirty give the same nDCG@10 on all dev files to 0.0005, for nearly twice the time. */
    public static final int CANDIDATES = 16;

    /** Nearness ends at so many standard deviations of the similarity of strangers. */
    static final double FAR = 4;

    /**
     * Learnt by {@code ukur latih temu --tanpa-vektor}; docs/ukuran.md has the cross-validation and the worth of each. Only
     * what a definition is worth is set higher than learnt: whoever asks what something is wants the sentence that says so.
     */
    private static final Features BY_KEYWORDS = new Features(1, 0.42, 0, 0, 1, 0.28, 0.25, 0.28, 0.18);

    /** Learnt by {@code ukur latih temu}, with the same exception. */
    private static final Features WITH_MEANING = new Features(1, 0.16, 2.29, 0.49, 1, 0.65, 0.3, 0.3, 0);

    private final Terms terms;

    /** Makes one that reads as the index does. */
    public SecondLook(Terms terms) {
        this.terms = terms;
    }

    /**
     * Returns the hits with their new scores, best first. Those beyond {@link #CANDIDATES} stay behind the others as they were.
     *
     * @param question in standard spelling
     * @param hits best first
     * @param spread standard deviation of the similarity of two passages taken at random, more than zero
     */
    public List<Hit> order(String question, List<Hit> hits, double spread) {
        List<Features> features = features(question, hits, spread);
        Features weights = weights(hits.stream().anyMatch(hit -> hit.cosine() != 0));
        List<Hit> ordered = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            ordered.add(hits.get(i).scored(features.get(i).weighted(weights)));
        }
        ordered.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()));
        if (hits.size() > ordered.size()) {
            double least = ordered.getLast().score();
            double most = hits.get(ordered.size()).score();
            hits.subList(ordered.size(), hits.size())
                    .forEach(hit -> ordered.add(hit.scored(most > 0 ? least * hit.score() / most : 0)));
        }
        return ordered;
    }

    /** Returns what each feature is worth where meaning takes part, or where it does not. */
    public static Features weights(boolean withMeaning) {
        return withMeaning ? WITH_MEANING : BY_KEYWORDS;
    }

    /** Returns what is seen of each of the first candidates, in their order. */
    public List<Features> features(String question, List<Hit> hits, double spread) {
        Sought sought = new Sought(terms, question);
        double best = hits.stream().mapToDouble(Hit::keyword).max().orElse(0);
        double nearest = hits.stream().mapToDouble(Hit::cosine).max().orElse(0);
        double densest = hits.stream().mapToDouble(Hit::crowd).max().orElse(0);
        return hits.stream()
                .limit(CANDIDATES)
                .map(hit -> sought.in(
                        hit.passage(),
                        best > 0 ? hit.keyword() / best : 0,
                        hit.keyword() / Math.max(1, sought.rarity()),
                        near(hit.cosine(), nearest, spread),
                        apart(hit.crowd(), densest, spread)))
                .toList();
    }

    private static double near(double cosine, double nearest, double spread) {
        return cosine == 0 ? 0 : Math.max(0, 1 - (nearest - cosine) / (FAR * spread));
    }

    private static double apart(double crowd, double densest, double spread) {
        return crowd == 0 ? 0 : Math.min(1, (densest - crowd) / (FAR * spread));
    }
}
