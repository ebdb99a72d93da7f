package id.kawanbelajar.practice;

import java.util.List;

/** Files of questions on disk. Safe for use by many threads. */
public interface ExerciseFiles {
    /** Finds the files of questions below a folder or the one that is named, by path; may be empty. */
    List<String> under(String path);

    /**
     * Reads one file.
     *
     * @throws id.kawanbelajar.failure.UnreadableException if it is not what it should be; names place and remedy
     */
    ExerciseSet read(String file);
}
