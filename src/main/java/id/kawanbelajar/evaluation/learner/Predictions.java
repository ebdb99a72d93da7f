package id.kawanbelajar.evaluation.learner;

import id.kawanbelajar.evaluation.metric.Calibration;
import id.kawanbelajar.evaluation.metric.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Predictions as they come, with the time that they took. */
final class Predictions {
    private final List<Prediction> all = new ArrayList<>();
    private final Calibration calibration = new Calibration();
    private long nanos;

    void add(Prediction prediction) {
        all.add(prediction);
        calibration.add(prediction.probability(), prediction.right());
    }

    void took(long more) {
        nanos += more;
    }

    LearnerFigures figures() {
        return new LearnerFigures(
                all.size(),
                Statistics.auroc(probabilities(Prediction::right), probabilities(prediction -> !prediction.right())),
                calibration.logLoss(),
                calibration.error(),
                all.isEmpty() ? 0 : nanos / 1e3 / all.size());
    }

    private double[] probabilities(Predicate<Prediction> which) {
        return all.stream().filter(which).mapToDouble(Prediction::probability).toArray();
    }
}
