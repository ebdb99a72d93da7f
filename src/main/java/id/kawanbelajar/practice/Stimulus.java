package id.kawanbelajar.practice;

import org.jspecify.annotations.Nullable;

/**
 * What several questions look at together.
 *
 * @param id stays for ever
 * @param title short
 * @param text may be blank where a table or figure says it all
 * @param table Markdown rows; blank where there is none
 * @param figure null where there is none
 */
public record Stimulus(
        String id,
        String title,
        String text,
        String table,
        @Nullable Figure figure) {
    public Stimulus {
        if (id.isBlank() || (text.isBlank() && table.isBlank() && figure == null)) {
            throw new IllegalArgumentException("a stimulus has an id and something to look at: " + id);
        }
    }
}
