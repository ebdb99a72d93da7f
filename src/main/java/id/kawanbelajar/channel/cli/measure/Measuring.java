package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.MeasureAnswers;
import id.kawanbelajar.evaluation.MeasureRetrieval;
import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.safety.MeasureSafety;
import id.kawanbelajar.evaluation.safety.Prompt;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code ukur} needs. */
public interface Measuring extends MeasuringPlaces, MeasuringLearner {
    /**
     * Reads a BEIR folder.
     *
     * @param questions a file of questions in place of the folder's own; null for those
     */
    TestSet testSet(Path folder, @Nullable Path questions);

    /** Returns the act that measures finding. */
    MeasureRetrieval retrieval(boolean withVectors);

    /** Returns the act that measures answers. */
    MeasureAnswers answers(boolean withVectors);

    /** Returns the act that measures the safety check. */
    MeasureSafety safety();

    /** Reads prompts from JSON lines. */
    List<Prompt> prompts(Path file, String column);
}
