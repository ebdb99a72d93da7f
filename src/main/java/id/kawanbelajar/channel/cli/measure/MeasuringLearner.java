package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.learner.MeasureLearner;

/** What {@code ukur pelajar} needs. */
public interface MeasuringLearner {
    /** Returns the act that measures the learner model. */
    MeasureLearner learner();
}
