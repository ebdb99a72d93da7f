package id.kawanbelajar.practice;

/**
 * A picture beside a text.
 *
 * @param file its name, beside the file of questions
 * @param description what it shows, for who cannot see it; never blank
 */
public record Figure(String file, String description) {
    public Figure {
        if (file.isBlank() || description.isBlank() || file.contains("/")) {
            throw new IllegalArgumentException("a figure has a file beside its questions and a description: " + file);
        }
    }
}
