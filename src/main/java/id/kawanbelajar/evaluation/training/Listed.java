package id.kawanbelajar.evaluation.training;

/** What one question was offered, each with what is seen of it, and which of it is right. */
interface Listed {
    /** Returns how many were offered. */
    int size();

    /** Returns what is seen of one; of the same length for all. */
    double[] values(int candidate);

    boolean isRight(int candidate);

    /** Returns how good the order is that some weights bring, 0 to 1. */
    double quality(double[] weights);

    /** Returns whether a wrong and a right one can be told apart here. */
    default boolean teaches() {
        int right = 0;
        for (int i = 0; i < size(); i++) {
            right += isRight(i) ? 1 : 0;
        }
        return right > 0 && right < size();
    }

    /** Returns the sum of what is seen of one, each times its weight. */
    default double weighted(int candidate, double[] weights) {
        double[] values = values(candidate);
        double sum = 0;
        for (int f = 0; f < values.length; f++) {
            sum += values[f] * weights[f];
        }
        return sum;
    }

    /** Returns 1 if the one that some weights put first is right, else 0; the earlier of two that tie counts. */
    default double firstIsRight(double[] weights) {
        int best = 0;
        for (int i = 1; i < size(); i++) {
            best = weighted(i, weights) > weighted(best, weights) ? i : best;
        }
        return isRight(best) ? 1 : 0;
    }
}
