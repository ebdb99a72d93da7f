package id.kawanbelajar.material;

/**
 * Where a sentence shown to a student stands.
 *
 * @param passage id of the passage
 * @param book title of the book
 * @param chapter chapter of the book
 * @param page as printed; blank where none is printed
 * @param quote letter for letter a part of the material
 */
public record Source(String passage, String book, Chapter chapter, String page, String quote) {
    public Source {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a source quotes something: " + passage);
        }
    }

    /** Returns the source of a quote that stands in the passage. */
    public static Source of(Passage passage, String quote) {
        if (!passage.text().contains(quote)) {
            throw new IllegalArgumentException("a quote stands letter for letter in its passage: " + passage.id());
        }
        Material material = passage.material();
        return new Source(passage.id(), material.book(), material.chapter(), passage.page(), quote);
    }
}
