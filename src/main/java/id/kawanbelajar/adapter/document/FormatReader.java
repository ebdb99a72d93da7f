package id.kawanbelajar.adapter.document;

import java.io.IOException;
import java.nio.file.Path;

/** Reads files of one kind. Used inside the process that may be killed: it need not defend itself against hostile files. */
public interface FormatReader {
    /**
     * Reads a file.
     *
     * @param sink hears each page as soon as it is whole, in order
     * @throws CannotRead if it is protected, damaged, empty or too much
     * @throws IOException if the library gave up; the file counts as damaged then
     */
    void read(Path file, PageSink sink) throws IOException;
}
