package id.kawanbelajar.material;

import java.util.List;

/**
 * A stretch of a material that is searched and quoted as one. Its text stands letter for letter in the document.
 *
 * @param id {@code <material>#<number from 0>}
 * @param material where it comes from
 * @param headings path from the chapter's title down to the nearest heading; may be empty
 * @param page as printed where the passage begins; blank where none is printed
 * @param start offset of the first character in the document's text, UTF-16 units
 * @param text the words, never blank
 */
public record Passage(String id, Material material, List<String> headings, String page, int start, String text) {
    public Passage {
        if (id.isBlank() || text.isBlank() || start < 0) {
            throw new IllegalArgumentException("a passage needs an id, a text and a start >= 0, got " + id);
        }
        headings = List.copyOf(headings);
    }
}
