package id.kawanbelajar.evaluation.safety.training;

import id.kawanbelajar.evaluation.safety.training.Example.Kind;
import id.kawanbelajar.evaluation.safety.training.TrainSuspicion.Judged;
import java.util.List;

/**
 * From which suspicion on a message is kept from a model, and from which it is refused.
 *
 * @param unsure at most as many harmless ones are kept from the model as {@link #UNSURE} says
 * @param sure at most as many are refused as {@link #SURE} says; at least {@code unsure}
 */
public record Thresholds(double unsure, double sure) {
    /** Largest shares of look-alikes and of questions that are stopped. */
    private record Allowed(double lookAlikes, double questions) {}

    private static final Allowed SURE = new Allowed(0.03, 0.0005);
    private static final Allowed UNSURE = new Allowed(0.12, 0.003);
    private static final int STEPS = 1000;

    static Thresholds of(List<Judged> judged) {
        double unsure = least(judged, UNSURE);
        return new Thresholds(unsure, Math.max(unsure, least(judged, SURE)));
    }

    private static double least(List<Judged> judged, Allowed allowed) {
        for (int step = STEPS / 2; step < STEPS; step++) {
            double threshold = (double) step / STEPS;
            if (share(judged, Kind.LOOK_ALIKE, threshold) <= allowed.lookAlikes()
                    && share(judged, Kind.QUESTION, threshold) <= allowed.questions()) {
                return threshold;
            }
        }
        return 1;
    }

    static double share(List<Judged> judged, Kind kind, double threshold) {
        List<Judged> those = judged.stream().filter(one -> one.kind() == kind).toList();
        long above = those.stream().filter(one -> one.suspicion() >= threshold).count();
        return those.isEmpty() ? 0 : (double) above / those.size();
    }
}
