package id.kawanbelajar.channel.cli.measure.learning;

import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.training.LearnEvidence;
import id.kawanbelajar.evaluation.training.LearnQuoting;
import id.kawanbelajar.evaluation.training.LearnRanking;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What {@code ukur latih} needs. */
public interface MeasuringLearning {
    /**
     * Reads a BEIR folder.
     *
     * @param questions a file of questions in place of the folder's own; null for those
     */
    TestSet testSet(Path folder, @Nullable Path questions);

    /** Returns the act that learns ranking. */
    LearnRanking ranking(boolean withVectors);

    /** Returns the act that learns quoting. */
    LearnQuoting quoting(boolean withVectors);

    /** Returns the act that learns evidence, on the shipped chapters too; with vectors it first makes those of the chapters. */
    LearnEvidence evidence(boolean withVectors);
}
