package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.MeasureAnswers;
import id.kawanbelajar.evaluation.MeasureRetrieval;
import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.judged.MeasurePlaces;
import id.kawanbelajar.evaluation.safety.MeasureSafety;
import id.kawanbelajar.evaluation.safety.Prompt;
import id.kawanbelajar.retrieval.FillVectors;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code ukur} needs. */
public interface Measuring {
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

    /**
     * Reads students' questions with the place of their answer.
     *
     * @param file null for those of the shipped chapters
     */
    List<JudgedQuestion> judgedQuestions(@Nullable Path file);

    /**
     * Returns the act that measures where questions lead, over what students are answered from now.
     *
     * @param progress hears how many vectors that the index lacks are made first
     */
    MeasurePlaces places(boolean withVectors, FillVectors.Progress progress);
}
