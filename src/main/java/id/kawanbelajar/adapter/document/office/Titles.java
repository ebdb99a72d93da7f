package id.kawanbelajar.adapter.document.office;

import java.util.Optional;
import java.util.regex.Pattern;

/** Titles in the properties of files; programs fill in names that say nothing. */
public final class Titles {
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)(powerpoint presentation|presentasi powerpoint|slide \\d+|document\\d*|dokumen\\d*|microsoft word.*|"
                    + "untitled.*|no slide title|presentation\\d*|book\\d*|.*\\.(docx?|pptx?|xlsx?|pdf)|.{0,2})");

    private Titles() {}

    /** Returns a title that tells something; empty for any other. */
    public static Optional<String> told(String title) {
        String clean = title.replaceAll("\\s+", " ").strip();
        return EMPTY.matcher(clean).matches() ? Optional.empty() : Optional.of(clean);
    }
}
