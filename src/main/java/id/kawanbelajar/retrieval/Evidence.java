package id.kawanbelajar.retrieval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges whether hits answer a question; a best hit there always is. Four signs, each free of any model's own scale, go into
 * a logistic fit on public questions of which half the passages were left out: {@code ukur latih bukti} makes it again, and
 * docs/keputusan/0008-bukti.md and docs/ukuran.md have the figures.
 */
public final class Evidence {
    /** Below this the answer is "not in the material"; there 5 to 8 of 100 good answers are lost, by keywords up to 15: less would let more that is unsafe reach the model. */
    private static final double ENOUGH = 0.25;

    private static final double ENOUGH_BY_KEYWORDS = 0.28;

    private static final Signs WITH_VECTORS = new Signs(1.68, 2.56, -0.50, 0.30);
    private static final double ALWAYS_WITH_VECTORS = -4.97;
    private static final Signs BY_KEYWORDS = new Signs(3.03, 1.73, 0.41, 0);
    private static final double ALWAYS_BY_KEYWORDS = -4.17;

    private static final int LOOKED_AT = 3;
    private static final int OTHERS = 10;

    private final Terms terms;

    /** Makes one that reads as the index does. */
    public Evidence(Terms terms) {
        this.terms = terms;
    }

    /**
     * What speaks for an answer being there; and, in the same shape, what each of these is worth.
     *
     * @param lead how far the best score is above the mean of the next ten
     * @param coverage best share of the question that one of the first passages speaks of, rare words counting more, 0 to 1
     * @param perRarity best keyword score for each unit of rarity that is asked for
     * @param apart how far the nearest meaning is from the ten farthest among the hits, in spreads of the index; 0 without
     *     vectors
     */
    public record Signs(double lead, double coverage, double perRarity, double apart) {
        /** Returns them in the order above. */
        public double[] values() {
            return new double[] {lead, coverage, perRarity, apart};
        }

        private double weighted(Signs weights) {
            return lead * weights.lead
                    + coverage * weights.coverage
                    + perRarity * weights.perRarity
                    + apart * weights.apart;
        }
    }

    /** Returns whether a confidence is enough to answer. */
    static boolean isEnough(double confidence, boolean withVectors) {
        return confidence >= (withVectors ? ENOUGH : ENOUGH_BY_KEYWORDS);
    }

    /**
     * Returns how surely the hits answer the question, 0 to 1.
     *
     * @param question in standard spelling
     * @param spread see {@link PassageIndex#spread}
     */
    public double confidence(String question, List<Hit> hits, double spread) {
        if (hits.isEmpty()) {
            return 0;
        }
        Signs signs = signs(question, hits, spread);
        boolean vectors = hits.stream().anyMatch(hit -> hit.cosine() != 0);
        return vectors
                ? logistic(ALWAYS_WITH_VECTORS + signs.weighted(WITH_VECTORS))
                : logistic(ALWAYS_BY_KEYWORDS + signs.weighted(BY_KEYWORDS));
    }

    /** Returns the signs of hits, of which there is at least one. */
    public Signs signs(String question, List<Hit> hits, double spread) {
        Set<String> asked = new LinkedHashSet<>(terms.stems(question));
        double coverage = coverage(asked, hits);
        double keyword = hits.stream().mapToDouble(Hit::keyword).max().orElse(0);
        return new Signs(
                lead(hits.stream().mapToDouble(Hit::score).toArray(), coverage),
                coverage,
                keyword / Math.max(1, rarity(asked)),
                apart(hits.stream().mapToDouble(Hit::cosine).filter(c -> c != 0).toArray()) / spread);
    }

    /** Where there are fewer hits, they lead over nothing: what is missing counts as far as the question is not covered. */
    private static double lead(double[] scores, double coverage) {
        double others = 0;
        for (int i = 1; i <= OTHERS; i++) {
            others += i < scores.length ? scores[i] : scores[0] * (1 - coverage);
        }
        return scores[0] - others / OTHERS;
    }

    private static double apart(double[] cosines) {
        double[] sorted = Arrays.stream(cosines).sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[sorted.length - 1]
                        - Arrays.stream(sorted, 0, Math.min(OTHERS, sorted.length))
                                .average()
                                .orElse(0);
    }

    private double coverage(Set<String> asked, List<Hit> hits) {
        double all = rarity(asked);
        double best = 0;
        for (Hit hit : hits.subList(0, Math.min(LOOKED_AT, hits.size()))) {
            Set<String> said = new HashSet<>(terms.stems(EmbeddedText.of(hit.passage())));
            said.retainAll(asked);
            best = Math.max(best, rarity(said));
        }
        return all > 0 ? best / all : 0;
    }

    private double rarity(Set<String> stems) {
        return stems.stream().mapToDouble(terms::rarity).sum();
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
