package id.kawanbelajar.retrieval;

/** Adds the two sides of a search, each divided by its best hit. */
public final class Fusion {
    /** Measured on three kinds of text in shared/data: worth more than keywords, but not alone. */
    static final double MEANING = 1.2;

    private Fusion() {}

    /**
     * Returns one score for each candidate, higher is better.
     *
     * @param keyword raw keyword scores, at least zero
     * @param cosine similarities, one for each keyword score; all zero where meaning did not take part
     */
    public static double[] scores(double[] keyword, double[] cosine) {
        double bestKeyword = best(keyword);
        double bestCosine = best(cosine);
        double[] scores = new double[keyword.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scaled(keyword[i], bestKeyword) + MEANING * scaled(cosine[i], bestCosine);
        }
        return scores;
    }

    private static double best(double[] values) {
        double best = 0;
        for (double value : values) {
            best = Math.max(best, value);
        }
        return best;
    }

    private static double scaled(double value, double best) {
        return best > 0 ? Math.max(0, value) / best : 0;
    }
}
