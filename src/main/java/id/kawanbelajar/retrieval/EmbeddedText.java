package id.kawanbelajar.retrieval;

import id.kawanbelajar.material.Passage;
import java.util.List;

/** What of a passage its vector is made of. */
public final class EmbeddedText {
    private EmbeddedText() {}

    /** Returns the headings above the passage on one line, then its text. */
    public static String of(Passage passage) {
        return of(passage.headings(), passage.text());
    }

    /** Returns the same of a text that is no passage yet. */
    public static String of(List<String> headings, String text) {
        return headings.isEmpty() ? text : String.join(" > ", headings) + "\n" + text;
    }
}
