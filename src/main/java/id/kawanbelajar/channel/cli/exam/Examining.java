package id.kawanbelajar.channel.cli.exam;

import id.kawanbelajar.evaluation.judged.AskJudged;
import id.kawanbelajar.evaluation.judged.Exam;
import id.kawanbelajar.retrieval.FillVectors;
import java.nio.file.Path;

/** What {@code uji} needs. */
public interface Examining {
    /**
     * Reads an exam.
     *
     * @throws id.kawanbelajar.failure.UnreadableException if it is not one, or names a place that no student can reach; names
     *     the line and the way out
     */
    Exam exam(Path file);

    /**
     * Returns the act that asks its questions, as students are answered from now.
     *
     * @param progress hears how many vectors that the index lacks are made first
     */
    AskJudged examined(boolean withVectors, FillVectors.Progress progress);

    /** Returns the folder for reports that nobody wants elsewhere. */
    Path reports();
}
