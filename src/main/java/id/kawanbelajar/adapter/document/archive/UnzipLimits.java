package id.kawanbelajar.adapter.document.archive;

/**
 * What an archive may hold at most.
 *
 * @param files in number
 * @param bytesPerFile unpacked
 * @param bytes unpacked, of all files together
 * @param ratio of unpacked to packed bytes of the whole archive, beyond which it is a bomb
 */
public record UnzipLimits(int files, long bytesPerFile, long bytes, int ratio) {
    /** What a teacher's archive can need. */
    public static final UnzipLimits USUAL = new UnzipLimits(200, 200_000_000L, 600_000_000L, 200);

    public UnzipLimits {
        if (files < 1 || bytesPerFile < 1 || bytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
