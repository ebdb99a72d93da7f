package id.kawanbelajar.material.loading;

import id.kawanbelajar.material.Sentences.Span;
import java.util.List;

/**
 * What the clean text of a document no longer shows.
 *
 * @param guide whether it is a guide to other material, which may be shorter than a chapter and lacks some of its parts
 * @param bold what is printed bold, by offsets into the document's text, in order
 * @param illustrations in reading order
 */
public record Markup(boolean guide, List<Span> bold, List<Illustration> illustrations) {
    /** Plain text. */
    public static final Markup NONE = new Markup(false, List.of(), List.of());

    public Markup {
        bold = List.copyOf(bold);
        illustrations = List.copyOf(illustrations);
    }
}
