package id.kawanbelajar.evaluation.judged;

import java.util.List;
import java.util.Optional;

/** Files of judged questions on disk. Safe for use by many threads. */
public interface JudgedQuestionFiles {
    /** Returns the path of the file that a folder of chapters has; empty where it has none. */
    Optional<String> in(String folder);

    /**
     * Reads one file.
     *
     * @return in the file's order
     * @throws id.kawanbelajar.failure.UnreadableException if it is missing or not what it should be; names the question
     */
    List<JudgedQuestion> read(String file);
}
