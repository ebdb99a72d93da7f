package id.kawanbelajar.progress.model;

/**
 * What an answer says to everything that foretold it: one step of a Kalman filter whose observation is logistic.
 *
 * @param error 1 or 0, minus the probability that was foretold
 * @param slope of the logistic function there
 * @param damping 1 + slope × the variance of the whole sum
 */
record Step(double error, double slope, double damping) {
    /**
     * Makes it.
     *
     * @param probability of a right answer, as foretold
     * @param variance of the sum that foretold it
     */
    static Step of(double probability, double variance, boolean right) {
        double slope = probability * (1 - probability);
        return new Step((right ? 1 : 0) - probability, slope, 1 + slope * variance);
    }
}
