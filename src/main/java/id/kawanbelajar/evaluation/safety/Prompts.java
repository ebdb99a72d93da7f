package id.kawanbelajar.evaluation.safety;

import java.nio.file.Path;
import java.util.List;

/** Reads messages that lie on a disk. */
public interface Prompts {
    /** Where the text stands unless somebody says otherwise. */
    String DEFAULT_COLUMN = "prompt";

    /**
     * Reads a file with a JSON object in each line. The group is taken from the column {@code category}, else {@code
     * prompt_label}, else {@code harm}.
     *
     * @param column where the text stands
     * @throws id.kawanbelajar.failure.UnreadableException if the file is missing, or a line has no such column; names file
     *     and line
     */
    List<Prompt> read(Path file, String column);
}
