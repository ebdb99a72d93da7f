package id.kawanbelajar.evaluation.learner;

import id.kawanbelajar.progress.Attempt;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Logs of marked answers that lie on a disk. */
public interface AnswerLogs {
    /**
     * Reads a log student by student, so that its size does not matter.
     *
     * @param each takes all answers of one student in their order; never an empty list
     * @throws id.kawanbelajar.failure.UnreadableException if the file is missing or a line is not what it should be; names
     *     file and line
     */
    void read(Path file, Consumer<List<Attempt>> each);
}
