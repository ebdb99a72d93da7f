package id.kawanbelajar.material.upload.source;

import java.util.Optional;

/**
 * Pages that were drawn before; any of them may go at any time. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the disk fails.
 */
public interface DrawnPages {
    /**
     * Returns a picture.
     *
     * @param key small letters, digits and hyphens
     */
    Optional<byte[]> find(String key);

    /** Keeps a picture. */
    void keep(String key, byte[] picture);
}
