package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.evaluation.metric.Calibration;
import id.kawanbelajar.evaluation.metric.Statistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How well a confidence tells what can be answered from what cannot.
 *
 * @param auroc 0.5 for chance
 * @param refusedAt5 share of the unanswerable that is refused where 5 of 100 answerable ones are
 * @param thresholdAt5 the confidence at which that is so
 * @param calibrationError ECE over ten bins
 */
record EvidenceFigures(double auroc, double refusedAt5, double thresholdAt5, double calibrationError) {
    private static final double LOST = 5;

    static EvidenceFigures of(List<JudgedEvidence> file, ToDoubleFunction<JudgedEvidence> confidence) {
        double[] in = file.stream()
                .filter(JudgedEvidence::answerable)
                .mapToDouble(confidence)
                .toArray();
        double[] out = file.stream()
                .filter(one -> !one.answerable())
                .mapToDouble(confidence)
                .toArray();
        Calibration calibration = new Calibration();
        file.forEach(
                one -> calibration.add(Math.clamp(confidence.applyAsDouble(one), 1e-6, 1 - 1e-6), one.answerable()));
        return new EvidenceFigures(
                Statistics.auroc(in, out),
                Statistics.refusedAt(in, out, LOST),
                Statistics.percentile(in, LOST),
                calibration.error());
    }

    Map<String, Double> values() {
        Map<String, Double> values = new TreeMap<>();
        values.put("auroc", auroc);
        values.put("refused_at_5", refusedAt5);
        values.put("threshold_at_5", thresholdAt5);
        values.put("ece", calibrationError);
        return values;
    }
}
