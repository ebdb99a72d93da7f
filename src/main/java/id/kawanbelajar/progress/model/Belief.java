package id.kawanbelajar.progress.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What is believed about one number, as a normal distribution that every answer narrows and moves. */
final class Belief implements Remembered {
    private double mean;
    private double variance;

    Belief(double mean, double variance) {
        this.mean = mean;
        this.variance = variance;
    }

    double mean() {
        return mean;
    }

    double variance() {
        return variance;
    }

    /**
     * Takes its part of an answer.
     *
     * @param factor with which this number stands in the sum that was to foretell the answer
     */
    void learn(double factor, Step step) {
        double pull = factor * variance;
        mean += pull * step.error() / step.damping();
        variance -= step.slope() * pull * pull / step.damping();
    }

    /** Grows less sure, since what is believed may change with time. */
    void loosen(double more) {
        variance += more;
    }

    void shift(double by) {
        mean += by;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeDouble(mean);
        out.writeDouble(variance);
    }

    @Override
    public void read(DataInput in) throws IOException {
        mean = in.readDouble();
        variance = in.readDouble();
    }
}
