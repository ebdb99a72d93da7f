package id.kawanbelajar.evaluation.reading;

import java.util.List;

/** Finds the files of a measurement. */
public interface Samples {
    /**
     * Returns every file below a folder, in the order of their paths.
     *
     * @throws id.kawanbelajar.failure.UnreadableException if there is none
     */
    List<Sample> under(String folder);

    /** Returns what a file holds, at most so many bytes. */
    byte[] bytes(Sample sample, int limit);
}
