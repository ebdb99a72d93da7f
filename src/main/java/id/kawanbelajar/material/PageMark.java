package id.kawanbelajar.material;

/**
 * Where a page begins in a document's text.
 *
 * @param offset of the page's first character in {@link Document#text()}, UTF-16 units
 * @param label the page as printed, e.g. {@code 12} or {@code iv}; blank where none is printed
 * @param number of the page in the file, from 1; zero where the file has no pages of its own
 */
public record PageMark(int offset, String label, int number) {
    public PageMark {
        if (offset < 0 || number < 0) {
            throw new IllegalArgumentException("a page begins at an offset >= 0, got " + offset);
        }
    }

    /** A page that only its printed label tells. */
    public PageMark(int offset, String label) {
        this(offset, label, 0);
    }
}
