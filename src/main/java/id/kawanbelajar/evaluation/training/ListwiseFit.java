package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.retrieval.ranking.Features;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Learns what each feature is worth, so that the right candidate of a question gets most of a softmax over all candidates
 * (ListNet's top-one loss: Cao et al., ICML 2007), by Adam (Kingma and Ba, 2015). No weight is less than zero: a score stays a
 * sum of reasons for a passage. Nothing is random.
 */
final class ListwiseFit {
    private static final int ROUNDS = 250;
    private static final double STEP = 0.2;
    private static final double DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.99;
    private static final double SHRINK = 1e-3;

    private static final int SIZE = Features.NAMES.size();

    private ListwiseFit() {}

    /**
     * Returns weights, the first of them 1.
     *
     * @param files each counts the same, however many questions it has
     * @param without name of a feature that is left out; empty for none
     */
    static Features of(Collection<List<Judged>> files, String without) {
        double[] weights = new double[SIZE];
        double[] mean = new double[SIZE];
        double[] square = new double[SIZE];
        int left = Features.NAMES.indexOf(without);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(files, weights);
            for (int f = 0; f < SIZE; f++) {
                double g = slope[f] + SHRINK * weights[f];
                mean[f] = DECAY * mean[f] + (1 - DECAY) * g;
                square[f] = SQUARE_DECAY * square[f] + (1 - SQUARE_DECAY) * g * g;
                double step = mean[f]
                        / (1 - Math.pow(DECAY, round))
                        / (Math.sqrt(square[f] / (1 - Math.pow(SQUARE_DECAY, round))) + 1e-8);
                weights[f] = f == left ? 0 : Math.max(0, weights[f] - STEP * step);
            }
        }
        double unit = weights[0] > 0 ? weights[0] : 1;
        return Features.of(Arrays.stream(weights).map(w -> w / unit).toArray());
    }

    private static double[] slope(Collection<List<Judged>> files, double[] weights) {
        Features worth = Features.of(weights);
        double[] slope = new double[SIZE];
        for (List<Judged> file : files) {
            List<Judged> teaching = file.stream().filter(Judged::teaches).toList();
            for (Judged question : teaching) {
                add(question, worth, 1.0 / teaching.size() / files.size(), slope);
            }
        }
        return slope;
    }

    private static void add(Judged question, Features weights, double share, double[] slope) {
        int n = question.features().size();
        double[] likely = new double[n];
        double most = Double.NEGATIVE_INFINITY;
        int right = 0;
        for (int i = 0; i < n; i++) {
            likely[i] = question.features().get(i).weighted(weights);
            most = Math.max(most, likely[i]);
            right += question.isRight(i) ? 1 : 0;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            likely[i] = Math.exp(likely[i] - most);
            sum += likely[i];
        }
        for (int i = 0; i < n; i++) {
            double miss = likely[i] / sum - (question.isRight(i) ? 1.0 / right : 0);
            double[] values = question.features().get(i).values();
            for (int f = 0; f < SIZE; f++) {
                slope[f] += share * miss * values[f];
            }
        }
    }
}
