package id.kawanbelajar.material.reading;

import java.util.List;
import java.util.Optional;

/** Draws pages of files that nobody vouches for, as {@link FileReading} reads them. Safe for use by many threads. */
public interface PageImages {
    /** Most bytes of a picture; a school's line must carry it within seconds. */
    int LIMIT = 300 * 1024;

    /**
     * Draws a page.
     *
     * @param path where the file lies
     * @param page number in the file, from 1
     * @param quotes stretches of the page's text to be marked; those that are not found are not
     * @return a PNG or JPEG of at most {@link #LIMIT} bytes; empty where the file has no pages to draw or cannot be drawn
     */
    Optional<byte[]> image(String path, int page, List<String> quotes);
}
