package id.kawanbelajar.retrieval;

import id.kawanbelajar.material.Passage;

/** What of a passage its vector is made of. */
public final class EmbeddedText {
    private EmbeddedText() {}

    /** Returns the headings above the passage on one line, then its text. */
    public static String of(Passage passage) {
        return passage.headings().isEmpty()
                ? passage.text()
                : String.join(" > ", passage.headings()) + "\n" + passage.text();
    }
}
