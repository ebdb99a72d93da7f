package id.kawanbelajar.material.reading;

import java.util.List;

/**
 * A page as read. A slide, a sheet and a chapter of an EPUB are a page; a file without pages is one.
 *
 * @param number in the file, from 1
 * @param label as printed on it, e.g. {@code 12} or {@code iv}; blank where none is printed
 * @param blocks in reading order, running heads and feet left out; may be empty
 * @param recognition how its words were come by
 */
public record ReadPage(int number, String label, List<ReadBlock> blocks, Recognition recognition) {
    public ReadPage {
        blocks = List.copyOf(blocks);
        if (number < 1) {
            throw new IllegalArgumentException("pages count from 1, got " + number);
        }
    }
}
