package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.safety.MeasureSafety;
import id.kawanbelajar.evaluation.safety.Prompt;
import id.kawanbelajar.evaluation.safety.training.TrainSuspicion.Trained;
import id.kawanbelajar.retrieval.FillVectors;
import java.nio.file.Path;
import java.util.List;

/** What {@code ukur aman} needs. */
public interface MeasuringSafety {
    /** Reads prompts from JSON lines. */
    List<Prompt> prompts(Path file, String column);

    /**
     * Returns the act that measures the safety check, over what students are answered from now.
     *
     * @param progress hears how many vectors that the index lacks are made first
     */
    MeasureSafety safety(boolean withVectors, FillVectors.Progress progress);

    /** Learns weights of the safety check from the evaluation data of a folder. */
    Trained trainSafety(Path folder);
}
