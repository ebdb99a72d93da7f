package id.kawanbelajar.evaluation.training;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Logistic regression by gradient descent with Nesterov's momentum; each file weighs the same. Nothing is random.
 *
 * @param weights of the features
 * @param always the constant
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once, never compared
record LogisticFit(double[] weights, double always) {
    private static final int ROUNDS = 4000;
    private static final double STEP = 0.1;
    private static final double MOMENTUM = 0.95;

    /** Fits questions of at least one file. */
    static LogisticFit of(Collection<List<JudgedEvidence>> files) {
        int size = files.iterator().next().getFirst().signs().values().length;
        double[] at = new double[size + 1];
        double[] speed = new double[size + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] ahead = new double[size + 1];
            for (int f = 0; f <= size; f++) {
                ahead[f] = at[f] + MOMENTUM * speed[f];
            }
            double[] slope = slope(files, ahead);
            for (int f = 0; f <= size; f++) {
                speed[f] = MOMENTUM * speed[f] - STEP * slope[f];
                at[f] += speed[f];
            }
        }
        return new LogisticFit(Arrays.copyOf(at, size), at[size]);
    }

    private static double[] slope(Collection<List<JudgedEvidence>> files, double[] at) {
        double[] slope = new double[at.length];
        for (List<JudgedEvidence> file : files) {
            for (JudgedEvidence one : file) {
                double[] x = one.signs().values();
                double miss = (probability(x, at) - (one.answerable() ? 1 : 0)) / file.size() / files.size();
                for (int f = 0; f < x.length; f++) {
                    slope[f] += miss * x[f];
                }
                slope[x.length] += miss;
            }
        }
        return slope;
    }

    private static double probability(double[] x, double[] at) {
        double sum = at[x.length];
        for (int f = 0; f < x.length; f++) {
            sum += at[f] * x[f];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double probability(JudgedEvidence one) {
        double[] at = Arrays.copyOf(weights, weights.length + 1);
        at[weights.length] = always;
        return probability(one.signs().values(), at);
    }
}
