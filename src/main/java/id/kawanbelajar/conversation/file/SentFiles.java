package id.kawanbelajar.conversation.file;

/** Fetches what was sent from the channel. Safe for use by many threads. */
public interface SentFiles {
    /** How fetching ended. */
    sealed interface Fetched {
        /**
         * It lies on disk; whoever fetched it deletes it.
         *
         * @param path where
         */
        record Here(String path) implements Fetched {}

        /** The channel does not hand over files of this size. */
        record TooBig() implements Fetched {}

        /** It is no longer there. */
        record Gone() implements Fetched {}
    }

    /**
     * Fetches a file into the folder for what will be deleted; takes as long as the line needs.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the channel does not answer; retrying may help
     */
    Fetched fetch(SentFile file);

    /** Deletes what was fetched; one that is gone already is no trouble. */
    void drop(Fetched.Here file);
}
