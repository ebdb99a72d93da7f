package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.judged.AskJudged;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.retrieval.FillVectors;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code ukur ujian} needs. */
public interface MeasuringPlaces {
    /**
     * Reads students' questions with the place of their answer.
     *
     * @param file null for those of the shipped chapters
     */
    List<JudgedQuestion> judgedQuestions(@Nullable Path file);

    /**
     * Returns the act that asks questions, over what students are answered from now; the safety check takes no part.
     *
     * @param progress hears how many vectors that the index lacks are made first
     */
    AskJudged judged(boolean withVectors, FillVectors.Progress progress);
}
