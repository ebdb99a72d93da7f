package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Recognises the words on a picture of a page. Safe for use by many threads: readers of files with many such pages call it
 * for several at once, at most {@link #atOnce()}.
 */
public interface PictureReader {
    /**
     * What was seen.
     *
     * @param blocks in reading order; empty where nothing was recognised
     * @param recognition how sure it is, or {@link Recognition.Unread} with what to do
     */
    record Seen(List<ReadBlock> blocks, Recognition recognition) {
        public Seen {
            blocks = List.copyOf(blocks);
        }
    }

    /** Why no picture can be read here, so that none need be drawn; empty where they can. */
    default Optional<Recognition.Unread> missing() {
        return Optional.empty();
    }

    /** How many pictures are worth reading at the same time, at least 1. */
    int atOnce();

    /**
     * Reads a picture.
     *
     * @param picture PNG, JPEG or the like; a rendered page comes as gray PNG at 300 dpi
     * @throws IOException if the picture is damaged
     */
    Seen read(Path picture) throws IOException;
}
