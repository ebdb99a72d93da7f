package id.kawanbelajar.evaluation.metric;

import java.util.Arrays;

/** Figures over many measurements. */
public final class Statistics {
    private Statistics() {}

    /** Returns the mean; 0 of nothing. */
    public static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /**
     * Returns the smallest value that at least so many per cent of the values do not exceed; 0 of nothing.
     *
     * @param percent more than 0, at most 100
     */
    public static double percentile(double[] values, double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("a percentile is above 0 and at most 100, got " + percent);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted.length == 0 ? 0 : sorted[rank - 1];
    }

    /**
     * Returns the share of the negatives below what so many per cent of the positives do not exceed: how many are refused
     * where so many good ones are; 0 without any negatives.
     *
     * @param percent more than 0, at most 100
     */
    public static double refusedAt(double[] positives, double[] negatives, double percent) {
        double threshold = percentile(positives, percent);
        return Arrays.stream(negatives).filter(value -> value < threshold).count() / Math.max(1.0, negatives.length);
    }

    /**
     * Returns how probably a value of the one kind is above a value of the other, equal ones counting half (the area under
     * the ROC curve); NaN where a kind has no values.
     */
    public static double auroc(double[] positives, double[] negatives) {
        double[] sorted = negatives.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double positive : positives) {
            int below = below(sorted, positive);
            wins += below + (belowOrEqual(sorted, positive) - below) / 2.0;
        }
        return wins / ((double) positives.length * negatives.length);
    }

    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int belowOrEqual(double[] sorted, double value) {
        return below(sorted, Math.nextUp(value));
    }
}
