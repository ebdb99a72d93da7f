package id.kawanbelajar.evaluation.metric;

/** How far probabilities can be taken at their word. For one thread. */
public final class Calibration {
    private static final int BINS = 10;

    private final double[] probabilities = new double[BINS];
    private final double[] happened = new double[BINS];
    private int count;
    private double loss;

    /** Takes one probability and whether it came to pass. */
    public void add(double probability, boolean cameToPass) {
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        probabilities[bin] += probability;
        happened[bin] += cameToPass ? 1 : 0;
        count++;
        loss -= Math.log(cameToPass ? probability : 1 - probability);
    }

    /** Returns the mean logarithmic loss; 0 of nothing. */
    public double logLoss() {
        return count == 0 ? 0 : loss / count;
    }

    /**
     * Returns the expected calibration error: over ten bins of equal width the mean distance between what was said and what
     * happened, each bin weighing as much as it holds; 0 of nothing.
     */
    public double error() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(probabilities[bin] - happened[bin]);
        }
        return count == 0 ? 0 : sum / count;
    }
}
