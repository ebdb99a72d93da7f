package id.kawanbelajar.retrieval;

/**
 * Adds the two sides of a search, each on a scale from nothing to its best hit. For keywords nothing is zero; for meaning it
 * is the least similar candidate, since models differ in how similar they find strangers.
 */
public final class Fusion {
    /** Measured on three kinds of text in shared/data: from 1.5 to 2 all of them gain, and little changes. */
    static final double MEANING = 2;

    private Fusion() {}

    /**
     * Returns one score for each candidate, higher is better.
     *
     * @param keyword raw keyword scores, at least zero
     * @param cosine similarities, one for each keyword score; zero where a passage has no vector yet, and all zero where
     *     meaning did not take part
     */
    public static double[] scores(double[] keyword, double[] cosine) {
        double most = 0;
        double nearest = Double.NEGATIVE_INFINITY;
        double farthest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < keyword.length; i++) {
            most = Math.max(most, keyword[i]);
            if (cosine[i] != 0) {
                nearest = Math.max(nearest, cosine[i]);
                farthest = Math.min(farthest, cosine[i]);
            }
        }
        double[] scores = new double[keyword.length];
        for (int i = 0; i < scores.length; i++) {
            double words = most > 0 ? keyword[i] / most : 0;
            scores[i] = words + MEANING * meaning(cosine[i], farthest, nearest, words);
        }
        return scores;
    }

    /** What has no vector yet is taken to mean as much as its words say. */
    private static double meaning(double cosine, double farthest, double nearest, double words) {
        if (cosine == 0) {
            return words;
        }
        return nearest > farthest ? (cosine - farthest) / (nearest - farthest) : 1;
    }
}
