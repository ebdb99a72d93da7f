package id.kawanbelajar.material.reading;

/**
 * Reads files that nobody vouches for. Whatever the file holds, the program lives on, and the call ends within the limits of
 * time. Safe for use by many threads; a call may wait for others to end.
 */
public interface FileReading {
    /** How a reading ended. */
    sealed interface Outcome {
        /** It was read, wholly or with pages that are {@link Recognition.Unread}. */
        record Read(ReadFile file) implements Outcome {}

        /**
         * Nothing of it can be used.
         *
         * @param reason why
         * @param sentence why, and the way out, one sentence in Indonesian for a teacher
         */
        record Refused(Reason reason, String sentence) implements Outcome {}
    }

    /** Why a file was not read. */
    enum Reason {
        EMPTY,
        UNSUPPORTED,
        PROTECTED,
        DAMAGED,
        TOO_BIG,
        TOO_MANY_PAGES,
        TOO_SLOW,
        TOO_MUCH_MEMORY,
        CRASHED
    }

    /** Hears how far a reading is, from the thread that reads. */
    @FunctionalInterface
    interface Progress {
        /**
         * A page was read.
         *
         * @param done pages so far
         * @param all pages in the file; zero while unknown
         */
        void read(int done, int all);
    }

    /**
     * Reads a file.
     *
     * @param path where it lies
     * @param name as its sender calls it; a hint at most, never a path
     * @throws id.kawanbelajar.failure.UnavailableException if nothing can be read now, whatever the file
     */
    Outcome read(String path, String name, Progress progress);
}
