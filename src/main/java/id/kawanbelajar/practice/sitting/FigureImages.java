package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.MaterialId;
import java.util.Optional;

/** The figures of chapters as pictures. Safe for use by many threads. */
@FunctionalInterface
public interface FigureImages {
    /**
     * Returns a figure as PNG, small enough for a message.
     *
     * @param file its name, beside the questions of the chapter
     * @return empty where it is not there or cannot be drawn on this computer
     */
    Optional<byte[]> png(MaterialId chapter, String file);

    /**
     * Returns the file of a figure in the text of a chapter.
     *
     * @param description what the text says is on it
     * @return empty where that is not known
     */
    default Optional<String> named(MaterialId chapter, String description) {
        return Optional.empty();
    }
}
