package id.kawanbelajar.evaluation.safety.training;

import java.nio.file.Path;
import java.util.List;

/** Reads examples that lie on a disk. */
public interface Examples {
    /**
     * Reads all, always in the same order.
     *
     * @throws id.kawanbelajar.failure.UnreadableException if a file is missing or a line is not as it should be
     */
    List<Example> read(Path folder);
}
