package id.kawanbelajar.progress.model;

import static java.util.Objects.requireNonNull;

import id.kawanbelajar.progress.Part;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** How much each {@link Part} counts; starts as shipped and goes on learning, so that another school's shift is made good. */
final class Weights implements Remembered {
    private static final double VARIANCE = 0.001;

    private final Map<Part, Belief> byPart = new EnumMap<>(Part.class);
    private final Belief[] beliefs;

    Weights() {
        for (Part part : Part.values()) {
            byPart.put(part, new Belief(part.shippedWeight(), VARIANCE));
        }
        beliefs = byPart.values().toArray(Belief[]::new);
    }

    double of(Part part) {
        return requireNonNull(byPart.get(part)).mean();
    }

    /** Returns the logit of a right answer; features in the order of {@link Part}. */
    double logit(double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += beliefs[i].mean() * features[i];
        }
        return sum;
    }

    /**
     * Learns from an answer.
     *
     * @param foretold the probability that these features gave
     */
    void learn(double[] features, double foretold, boolean right) {
        double variance = 0;
        for (int i = 0; i < features.length; i++) {
            variance += beliefs[i].variance() * features[i] * features[i];
        }
        Step step = Step.of(foretold, variance, right);
        for (int i = 0; i < features.length; i++) {
            beliefs[i].learn(features[i], step);
        }
    }

    @Override
    public void write(DataOutput out) throws IOException {
        for (Belief belief : beliefs) {
            belief.write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        for (Belief belief : beliefs) {
            belief.read(in);
        }
    }
}
