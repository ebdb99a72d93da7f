package id.kawanbelajar.progress.model;

/** The logistic function, the same to the last bit on every machine. */
final class Logistic {
    private Logistic() {}

    /** Returns the probability of a logit. */
    static double of(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** Returns the mean probability of a logit that is normally distributed (MacKay's approximation). */
    static double ofUncertain(double logit, double variance) {
        return of(logit / Math.sqrt(1 + Math.PI * variance / 8));
    }
}
