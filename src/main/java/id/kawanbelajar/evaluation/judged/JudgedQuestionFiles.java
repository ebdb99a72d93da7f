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
     * @throws id.kawanbelajar.failure.UnreadableException if it is missing or not what it should be; names the line
     */
    Exam exam(String file);

    /** Returns the questions of one file, in its order; fails as {@link #exam} does. */
    default List<JudgedQuestion> read(String file) {
        return exam(file).questions();
    }
}
