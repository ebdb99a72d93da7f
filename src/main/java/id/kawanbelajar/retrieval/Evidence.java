package id.kawanbelajar.retrieval;

import id.kawanbelajar.retrieval.embedding.ModelUse;
import id.kawanbelajar.retrieval.ranking.QuestionWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether hits answer a question; a best hit there always is. Three signs go into a logistic fit on public questions
 * of which half the passages were left out, and on the exam of the shipped chapters: {@code ukur latih bukti} makes it again,
 * and docs/keputusan/0016-pandangan-kedua.md and docs/ukuran.md have the figures.
 */
public final class Evidence {
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
     * @param closeness of the best: of its meaning, see {@link ModelUse#closeness}, where that is known of the model; else its
     *     keyword score for each unit of rarity that is asked for
     */
    public record Signs(double lead, double coverage, double closeness) {
        /** Returns them in the order above. */
        public double[] values() {
            return new double[] {lead, coverage, closeness};
        }

        private double weighted(Signs weights) {
            return lead * weights.lead + coverage * weights.coverage + closeness * weights.closeness;
        }
    }

    /**
     * What was learnt for one way of searching.
     *
     * @param enough below this the answer is "not in the material"; less would let more that is unsafe reach the model
     */
    private record Fit(Signs weights, double always, double enough) {
        static final Fit BY_KEYWORDS = new Fit(new Signs(1.96, 0.93, 1.66), -3.42, 0.34);
        static final Fit BY_MEANING = new Fit(new Signs(0.47, 2.9, 9.63), -5.75, 0.40);

        /** Learnt with e5 as if nothing were known of how similar it finds strangers. */
        static final Fit BY_ANY_MEANING = new Fit(new Signs(1.08, 1.07, 1.65), -3.51, 0.34);

        static Fit of(List<Hit> hits, @Nullable String model) {
            if (model == null || hits.stream().allMatch(hit -> hit.cosine() == 0)) {
                return BY_KEYWORDS;
            }
            return ModelUse.of(model).hasScale() ? BY_MEANING : BY_ANY_MEANING;
        }
    }

    /**
     * How far hits are to be trusted.
     *
     * @param confidence how surely they answer the question, 0 to 1
     * @param enough whether that is enough to answer at all
     */
    public record Judgement(double confidence, boolean enough) {}

    /**
     * Judges hits; without any there is no confidence at all.
     *
     * @param question in standard spelling
     * @param model that gave the question's vector; null where it was searched by keywords alone
     */
    public Judgement judge(String question, List<Hit> hits, @Nullable String model) {
        if (hits.isEmpty()) {
            return new Judgement(0, false);
        }
        Fit fit = Fit.of(hits, model);
        double confidence = logistic(fit.always + signs(question, hits, model).weighted(fit.weights));
        return new Judgement(confidence, confidence >= fit.enough);
    }

    /** Returns the signs of hits, of which there is at least one; the model as in {@link #judge}. */
    public Signs signs(String question, List<Hit> hits, @Nullable String model) {
        QuestionWords asked = new QuestionWords(terms, question);
        double coverage = hits.stream()
                .limit(LOOKED_AT)
                .mapToDouble(hit -> asked.share(asked.saidIn(EmbeddedText.of(hit.passage()))))
                .max()
                .orElse(0);
        return new Signs(
                lead(hits.stream().mapToDouble(Hit::score).toArray(), coverage),
                coverage,
                closeness(asked, hits, model));
    }

    private static double closeness(QuestionWords asked, List<Hit> hits, @Nullable String model) {
        if (model != null && Fit.of(hits, model).equals(Fit.BY_MEANING)) {
            return ModelUse.of(model)
                    .closeness(hits.stream().mapToDouble(Hit::cosine).max().orElse(0));
        }
        double keyword = hits.stream().mapToDouble(Hit::keyword).max().orElse(0);
        return keyword / Math.max(1, asked.rarity());
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
