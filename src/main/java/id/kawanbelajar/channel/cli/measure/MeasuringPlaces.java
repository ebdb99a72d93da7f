package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.judged.MeasurePlaces;
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
     * Returns the act that measures where questions lead, over what students are answered from now.
     *
     * @param progress hears how many vectors that the index lacks are made first
     */
    MeasurePlaces places(boolean withVectors, FillVectors.Progress progress);
}
