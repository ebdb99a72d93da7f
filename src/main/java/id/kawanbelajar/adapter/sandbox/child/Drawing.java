package id.kawanbelajar.adapter.sandbox.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What draws pages. */
@FunctionalInterface
public interface Drawing {
    /**
     * Returns a page as a PNG or JPEG of at most {@link id.kawanbelajar.material.reading.PageImages#LIMIT} bytes.
     *
     * @param page from 1
     * @param quotes stretches of its text to be marked
     */
    Optional<byte[]> image(Path file, int page, List<String> quotes) throws IOException;
}
