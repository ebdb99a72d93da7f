package id.kawanbelajar.retrieval;

import id.kawanbelajar.retrieval.ranking.QuestionWords;
import java.util.List;

/**
 * Judges whether hits answer a question; a best hit there always is. Three signs, each free of any model's own scale, go
 * into a logistic fit on public questions of which half the passages were left out, and on the exam of the shipped chapters:
 * {@code ukur latih bukti} makes it again, and docs/keputusan/0016-pandangan-kedua.md and docs/ukuran.md have the figures.
 */
public final class Evidence {
    /** Below this the answer is "not in the material"; less would let more that is unsafe reach the model. */
    private static final double ENOUGH = 0.34;

    private static final Signs WITH_VECTORS = new Signs(1.08, 1.07, 1.65);
    private static final double ALWAYS_WITH_VECTORS = -3.51;
    private static final Signs BY_KEYWORDS = new Signs(1.96, 0.93, 1.66);
    private static final double ALWAYS_BY_KEYWORDS = -3.42;

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
     */
    public record Signs(double lead, double coverage, double perRarity) {
        /** Returns them in the order above. */
        public double[] values() {
            return new double[] {lead, coverage, perRarity};
        }

        private double weighted(Signs weights) {
            return lead * weights.lead + coverage * weights.coverage + perRarity * weights.perRarity;
        }
    }

    /** Returns whether a confidence is enough to answer. */
    static boolean isEnough(double confidence) {
        return confidence >= ENOUGH;
    }

    /**
     * Returns how surely the hits answer the question, 0 to 1.
     *
     * @param question in standard spelling
     */
    public double confidence(String question, List<Hit> hits) {
        if (hits.isEmpty()) {
            return 0;
        }
        Signs signs = signs(question, hits);
        boolean vectors = hits.stream().anyMatch(hit -> hit.cosine() != 0);
        return vectors
                ? logistic(ALWAYS_WITH_VECTORS + signs.weighted(WITH_VECTORS))
                : logistic(ALWAYS_BY_KEYWORDS + signs.weighted(BY_KEYWORDS));
    }

    /** Returns the signs of hits, of which there is at least one. */
    public Signs signs(String question, List<Hit> hits) {
        QuestionWords asked = new QuestionWords(terms, question);
        double coverage = hits.stream()
                .limit(LOOKED_AT)
                .mapToDouble(hit -> asked.share(asked.saidIn(EmbeddedText.of(hit.passage()))))
                .max()
                .orElse(0);
        double keyword = hits.stream().mapToDouble(Hit::keyword).max().orElse(0);
        return new Signs(
                lead(hits.stream().mapToDouble(Hit::score).toArray(), coverage),
                coverage,
                keyword / Math.max(1, asked.rarity()));
    }

    /** Where there are fewer hits, they lead over nothing: what is missing counts as far as the question is not covered. */
    private static double lead(double[] scores, double coverage) {
        double others = 0;
        for (int i = 1; i <= OTHERS; i++) {
            others += i < scores.length ? scores[i] : scores[0] * (1 - coverage);
        }
        return scores[0] - others / OTHERS;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
