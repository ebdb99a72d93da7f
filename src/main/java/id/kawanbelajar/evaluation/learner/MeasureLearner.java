package id.kawanbelajar.evaluation.learner;

import id.kawanbelajar.progress.Attempt;
import id.kawanbelajar.progress.model.LearnerModel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Streams an answer log through a learner model that starts as shipped ({@code ukur pelajar}): every answer is foretold,
 * counted, then learned, also those that are measured, as in the product.
 */
public final class MeasureLearner {
    private static final int FIFTHS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AnswerLogs logs;

    public MeasureLearner(AnswerLogs logs) {
        this.logs = logs;
    }

    /**
     * Measures.
     *
     * @param lesson a log that is learned first and not counted; null for nothing. Where it is {@code log} itself, the
     *     students whose CRC-32 (of the id's UTF-8 bytes) five divides are measured, and the others learned first
     * @param each told of every prediction that counts, in order
     * @throws id.kawanbelajar.failure.UnreadableException if a log cannot be read
     */
    public LearnerFigures measure(Path log, @Nullable Path lesson, Consumer<Prediction> each) {
        rehearse(log);
        LearnerModel model = new LearnerModel();
        boolean split = log.equals(lesson);
        if (lesson != null) {
            logs.read(lesson, answers -> {
                if (!split || !isMeasured(answers)) {
                    answers.forEach(model::learn);
                }
            });
        }
        Predictions predictions = new Predictions();
        logs.read(log, answers -> {
            if (!split || isMeasured(answers)) {
                predict(model, answers, predictions, each);
            }
        });
        return predictions.figures();
    }

    /** Lets the virtual machine compile what is timed later, as it has in a bot that runs for days. */
    private void rehearse(Path log) {
        LearnerModel thrownAway = new LearnerModel();
        logs.read(log, answers -> answers.forEach(thrownAway::learn));
    }

    private static boolean isMeasured(List<Attempt> answersOfOne) {
        CRC32 crc = new CRC32();
        crc.update(answersOfOne.getFirst().student().getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % FIFTHS == 0;
    }

    private static void predict(
            LearnerModel model, List<Attempt> answers, Predictions predictions, Consumer<Prediction> each) {
        double[] probabilities = new double[answers.size()];
        long begin = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = model.learn(answers.get(i));
        }
        predictions.took(THREADS.getCurrentThreadCpuTime() - begin);
        for (int i = 0; i < probabilities.length; i++) {
            Prediction prediction = new Prediction(answers.get(i).right(), probabilities[i]);
            predictions.add(prediction);
            each.accept(prediction);
        }
    }
}
