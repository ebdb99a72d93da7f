package id.kawanbelajar.retrieval;

import id.kawanbelajar.retrieval.wording.SearchText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges from raw scores whether hits answer a question; a best hit there always is. The constants are logistic fits on
 * public questions and, with vectors, on students' questions to the shipped chapters as well: in a book the neighbours of the
 * right passage are near too, so a lead of the cosine alone says less there (docs/keputusan/0008-bukti.md has the figures
 * and which half was never seen). The raw cosine is not among the features, since its scale is the model's own.
 */
final class Evidence {
    /** Below this the answer is "not in the material"; about 3 to 6 of 100 good answers are lost there, and 8 to 10 by keywords. */
    private static final double ENOUGH = 0.25;

    private static final double ENOUGH_BY_KEYWORDS = 0.30;

    /** Of short questions that are covered less than this, words alone answer one in seven. */
    private static final double HARDLY = 0.5;

    private static final int SHORT = 3;
    private static final double HARDLY_EVER = 0.4;

    private static final int LOOKED_AT = 3;
    private static final int OTHERS = 10;

    private final Terms terms;

    Evidence(Terms terms) {
        this.terms = terms;
    }

    /** Returns whether a confidence is enough to answer. */
    static boolean isEnough(double confidence, boolean withVectors) {
        return confidence >= (withVectors ? ENOUGH : ENOUGH_BY_KEYWORDS);
    }

    /** Returns how surely the hits answer the question, 0 to 1. */
    double confidence(SearchText text, List<Hit> hits) {
        if (hits.isEmpty()) {
            return 0;
        }
        Set<String> asked = new LinkedHashSet<>(terms.stems(text.plain()));
        double coverage = coverage(asked, hits);
        double[] keywords = descending(hits.stream().mapToDouble(Hit::keyword).toArray());
        double perRarity = keywords[0] / Math.max(1, rarity(asked));
        double[] cosines = descending(hits.stream().mapToDouble(Hit::cosine).toArray());
        if (cosines[0] > 0) {
            double ofNearest = coverage(asked, List.of(nearest(hits)));
            return logistic(-3.134
                    + 36.778 * leadOverOthers(cosines)
                    + 0.433 * coverage
                    + 1.798 * ofNearest
                    + 1.042 * perRarity);
        }
        // a lone hit leads over nothing, so a lead counts only as far as it covers the question
        double lead = leadOverSecond(keywords) * coverage * coverage;
        double likely = logistic(-2.137 + 0.531 * coverage + 1.231 * perRarity + 6.288 * lead);
        return asked.size() <= SHORT && coverage < HARDLY ? likely * HARDLY_EVER : likely;
    }

    /** Returns the best share of what is asked that one of the first passages speaks of, rare words counting more. */
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

    private static Hit nearest(List<Hit> hits) {
        return hits.stream().max(Comparator.comparingDouble(Hit::cosine)).orElseThrow();
    }

    private double rarity(Set<String> stems) {
        return stems.stream().mapToDouble(terms::rarity).sum();
    }

    private static double leadOverOthers(double[] cosines) {
        int others = Math.min(OTHERS, cosines.length - 1);
        double sum = 0;
        for (int i = 1; i <= others; i++) {
            sum += cosines[i];
        }
        return others == 0 ? 0 : cosines[0] - sum / others;
    }

    private static double leadOverSecond(double[] keywords) {
        double second = keywords.length > 1 ? keywords[1] : 0;
        return keywords[0] > 0 ? (keywords[0] - second) / keywords[0] : 0;
    }

    private static double[] descending(double[] values) {
        return Arrays.stream(values).map(v -> -v).sorted().map(v -> -v).toArray();
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
