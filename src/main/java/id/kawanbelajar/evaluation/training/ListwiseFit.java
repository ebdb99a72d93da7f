package id.kawanbelajar.evaluation.training;

import java.util.Collection;
import java.util.List;

/**
 * Learns what each thing seen is worth, so that the right candidates of a question together get most of a softmax over all
 * candidates: the likelihood that one of them is chosen (McFadden's conditional logit, 1974), by Adam (Kingma and Ba, 2015). No
 * weight is less than zero: a score stays a sum of reasons for a candidate. Nothing is random.
 */
final class ListwiseFit {
    /** Nothing is left out. */
    static final int NONE = -1;

    private static final int ROUNDS = 250;
    private static final double STEP = 0.2;
    private static final double DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.99;
    private static final double SHRINK = 1e-3;

    private ListwiseFit() {}

    /**
     * Returns weights.
     *
     * @param files at least one, with at least one question; each counts the same, however many it has
     * @param without place of a weight that stays zero; {@link #NONE} for none
     */
    static double[] of(Collection<? extends List<? extends Listed>> files, int without) {
        List<List<? extends Listed>> teaching = files.stream()
                .<List<? extends Listed>>map(
                        file -> file.stream().filter(Listed::teaches).toList())
                .filter(file -> !file.isEmpty())
                .toList();
        int size = teaching.getFirst().getFirst().values(0).length;
        double[] weights = new double[size];
        double[] mean = new double[size];
        double[] square = new double[size];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(teaching, weights);
            for (int f = 0; f < size; f++) {
                double g = slope[f] + SHRINK * weights[f];
                mean[f] = DECAY * mean[f] + (1 - DECAY) * g;
                square[f] = SQUARE_DECAY * square[f] + (1 - SQUARE_DECAY) * g * g;
                double step = mean[f]
                        / (1 - Math.pow(DECAY, round))
                        / (Math.sqrt(square[f] / (1 - Math.pow(SQUARE_DECAY, round))) + 1e-8);
                weights[f] = f == without ? 0 : Math.max(0, weights[f] - STEP * step);
            }
        }
        return weights;
    }

    private static double[] slope(List<List<? extends Listed>> files, double[] weights) {
        double[] slope = new double[weights.length];
        for (List<? extends Listed> file : files) {
            for (Listed question : file) {
                add(question, weights, 1.0 / file.size() / files.size(), slope);
            }
        }
        return slope;
    }

    private static void add(Listed question, double[] weights, double share, double[] slope) {
        int n = question.size();
        double[] likely = new double[n];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            likely[i] = question.weighted(i, weights);
            most = Math.max(most, likely[i]);
        }
        double all = 0;
        double right = 0;
        for (int i = 0; i < n; i++) {
            likely[i] = Math.exp(likely[i] - most);
            all += likely[i];
            right += question.isRight(i) ? likely[i] : 0;
        }
        for (int i = 0; i < n; i++) {
            double miss = likely[i] / all - (question.isRight(i) ? likely[i] / right : 0);
            double[] values = question.values(i);
            for (int f = 0; f < slope.length; f++) {
                slope[f] += share * miss * values[f];
            }
        }
    }
}
