package id.kawanbelajar.material.reading;

import id.kawanbelajar.material.reading.FileReading.Reason;
import java.util.List;

/** Takes the files out of an archive that nobody vouches for. Safe for use by many threads. */
public interface Unpacking {
    /** How it ended. */
    sealed interface Outcome {
        /** The file holds no other files and is to be read as it is; nothing was written. */
        record NoArchive() implements Outcome {}

        /**
         * Its files lie in the folder.
         *
         * @param files in the archive's order; never empty
         * @param notes what was left out and why, one sentence each in Indonesian; may be empty
         */
        record Unpacked(List<Inner> files, List<String> notes) implements Outcome {
            public Unpacked {
                files = List.copyOf(files);
                notes = List.copyOf(notes);
            }
        }

        /**
         * Nothing of it can be used; nothing stays in the folder.
         *
         * @param sentence why, and the way out, one sentence in Indonesian for a teacher
         */
        record Refused(Reason reason, String sentence) implements Outcome {}
    }

    /**
     * A file from an archive.
     *
     * @param path where it lies now; nothing of it comes from the archive
     * @param name as the archive calls it, without its folders; a hint at most
     */
    record Inner(String path, String name) {}

    /**
     * Unpacks a file if it is an archive; an archive inside it is left packed.
     *
     * @param path where the file lies
     * @param name as its sender calls it
     * @param folder an empty one that exists; the caller removes it
     */
    Outcome unpack(String path, String name, String folder);
}
