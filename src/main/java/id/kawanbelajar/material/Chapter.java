package id.kawanbelajar.material;

/**
 * A chapter of a book.
 *
 * @param number as printed, zero where the material has no chapters
 * @param title never blank
 */
public record Chapter(int number, String title) {
    public Chapter {
        if (number < 0 || title.isBlank()) {
            throw new IllegalArgumentException(
                    "a chapter needs a number >= 0 and a title, got " + number + " " + title);
        }
    }
}
