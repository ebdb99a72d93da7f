package id.kawanbelajar.evaluation.learner;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well answers were foretold.
 *
 * @param answers that count
 * @param auc how probably a right answer was thought likelier than a wrong one; NaN where there is only one kind
 * @param logLoss mean, natural logarithm
 * @param ece expected calibration error over ten bins of equal width
 * @param microsPerAnswer time of one core for foretelling and learning an answer, reading excluded, once the code is
 *     compiled
 */
public record LearnerFigures(int answers, double auc, double logLoss, double ece, double microsPerAnswer) {
    /** Returns the figures by the names that {@code ukur pelajar --json} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("answers", answers);
        values.put("auc", auc);
        values.put("logloss", logLoss);
        values.put("ece", ece);
        values.put("us_per_answer", microsPerAnswer);
        return values;
    }
}
