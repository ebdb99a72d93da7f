package id.kawanbelajar.material;

import java.util.List;

/**
 * Where a sentence shown to a student stands.
 *
 * @param passage id of the passage
 * @param book title of the book
 * @param chapter chapter of the book
 * @param page as printed; blank where none is printed
 * @param quote letter for letter a part of the material
 * @param alsoIn other places where the same words stand, the nearest first; mostly empty
 */
public record Source(String passage, String book, Chapter chapter, String page, String quote, List<Place> alsoIn) {
    public Source {
        alsoIn = List.copyOf(alsoIn);
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a source quotes something: " + passage);
        }
    }

    /** Makes one whose words stand nowhere else, as far as is known. */
    public Source(String passage, String book, Chapter chapter, String page, String quote) {
        this(passage, book, chapter, page, quote, List.of());
    }

    /** Returns where it stands. */
    public Place place() {
        return new Place(book, chapter, page);
    }

    /** Returns this source with the other places where its words stand. */
    public Source alsoIn(List<Place> others) {
        return new Source(passage, book, chapter, page, quote, others);
    }

    /** Returns the source of a quote that stands in the passage. */
    public static Source of(Passage passage, String quote) {
        if (!passage.text().contains(quote)) {
            throw new IllegalArgumentException("a quote stands letter for letter in its passage: " + passage.id());
        }
        Material material = passage.material();
        return new Source(passage.id(), material.book(), material.chapter(), passage.page(), quote);
    }

    /**
     * A page as one would tell another to open it.
     *
     * @param book title of the book
     * @param chapter chapter of the book
     * @param page as printed; blank where none is printed
     */
    public record Place(String book, Chapter chapter, String page) {
        /** Returns where a passage begins. */
        public static Place of(Passage passage) {
            return new Place(passage.material().book(), passage.material().chapter(), passage.page());
        }
    }
}
