package id.kawanbelajar.material.reading;

import java.util.List;

/**
 * What a file says.
 *
 * @param type what it is by its content
 * @param title as the file itself tells it (document properties, title page); blank where it does not
 * @param pages in order, numbered from 1 without gaps; never empty
 * @param notes what a person should know of the reading, one sentence each in Indonesian; may be empty
 */
public record ReadFile(FileType type, String title, List<ReadPage> pages, List<String> notes) {
    public ReadFile {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "pages count from 1 without gaps, got " + pages.get(i).number() + " at " + i);
            }
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a file that was read has a page");
        }
    }
}
