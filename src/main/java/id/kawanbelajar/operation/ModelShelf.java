package id.kawanbelajar.operation;

/** Where the embedding model stands, with a place beside it for one that is on its way. */
public interface ModelShelf {
    /** Hears how a file comes along. */
    @FunctionalInterface
    interface Progress {
        /**
         * So much is here.
         *
         * @param total bytes in all; -1 where the source does not say
         */
        void arrived(ModelPart part, long bytes, long total);
    }

    /**
     * Brings a file beside the shelf; goes on where an earlier try from the same source stopped.
     *
     * @param from a folder, or a URL that begins with {@code http://} or {@code https://}
     * @return its SHA-256 in lower-case hexadecimal
     * @throws id.kawanbelajar.failure.UnavailableException if it is not there, or could not be brought in spite of tries
     */
    String fetch(String from, ModelPart part, Progress progress);

    /**
     * Puts what was fetched in place, each file at once and whole.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it cannot be written
     */
    void publish();

    /** Throws away what was fetched. */
    void discard();
}
