package id.kawanbelajar.material.loading;

/**
 * A picture that a chapter shows.
 *
 * @param file as written, normally a file beside the chapter
 * @param description what it shows, in words; blank where nobody wrote any
 */
public record Illustration(String file, String description) {}
