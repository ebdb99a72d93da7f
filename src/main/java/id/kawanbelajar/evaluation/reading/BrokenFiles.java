package id.kawanbelajar.evaluation.reading;

/** A place for files that are broken on purpose. */
public interface BrokenFiles {
    /** Keeps a file while it is looked at. */
    interface Look {
        /** Looks at the file at a path that is gone afterwards. */
        void at(String path);
    }

    /** Writes a file, has it looked at, and deletes it. */
    void with(byte[] content, Look look);
}
