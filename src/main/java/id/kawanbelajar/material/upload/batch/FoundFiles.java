package id.kawanbelajar.material.upload.batch;

import java.util.List;
import java.util.Optional;

/** Files on this computer, and those in archives among them. Safe for use by many threads. */
public interface FoundFiles {
    /** What an archive held, unpacked into a folder that {@link #close} empties. */
    interface Unpacked extends AutoCloseable {
        /** Returns the files, by name. */
        List<FoundFile> files();

        /** Returns what a person should know of what was left out, a sentence each. */
        List<String> notes();

        @Override
        void close();
    }

    /**
     * Returns a file, or all files below a folder by name; hidden files, links and what programs leave beside open files are
     * passed over.
     *
     * @return never empty
     * @throws id.kawanbelajar.failure.UnreadableException if there is nothing; says what could be
     */
    List<FoundFile> under(String path);

    /**
     * Unpacks an archive of files.
     *
     * @return empty where the file is no such archive
     * @throws id.kawanbelajar.failure.UnreadableException if it cannot be unpacked; a sentence that says what to do
     */
    Optional<Unpacked> unpack(FoundFile file);
}
