package id.kawanbelajar.material.upload.state;

/** The files of teachers, byte for byte, by their hash. Safe for use by many threads. */
public interface OriginalFiles {
    /**
     * A file that is kept.
     *
     * @param sha256 hexadecimal
     * @param size in bytes
     */
    record Kept(String sha256, long size) {}

    /**
     * Returns how big a file is.
     *
     * @throws id.kawanbelajar.failure.UnreadableException if it cannot be read; says what to do
     */
    long size(String path);

    /**
     * Copies a file, whole and on disk when this returns; the same bytes are kept once.
     *
     * @throws id.kawanbelajar.failure.UnreadableException if it cannot be read; says what to do
     * @throws id.kawanbelajar.failure.UnavailableException if the disk does not take it
     */
    Kept keep(String path);

    /** Returns where a kept file lies; only for {@link id.kawanbelajar.material.reading}. */
    String path(String sha256);
}
