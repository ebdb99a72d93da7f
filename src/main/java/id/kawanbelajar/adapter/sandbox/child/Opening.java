package id.kawanbelajar.adapter.sandbox.child;

import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.material.reading.FileType;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What reads files of all kinds. */
@FunctionalInterface
public interface Opening {
    /**
     * Reads a file.
     *
     * @param name as its sender calls it
     * @param type hears what the file is, before its first page
     * @throws id.kawanbelajar.adapter.document.CannotRead if nothing or no more of it can be read
     */
    void read(Path file, String name, Consumer<FileType> type, PageSink sink);
}
