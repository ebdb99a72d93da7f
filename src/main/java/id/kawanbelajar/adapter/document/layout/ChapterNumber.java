package id.kawanbelajar.adapter.document.layout;

import java.util.regex.Pattern;

/** The number of a chapter as books print it, often on a line above its name. */
public final class ChapterNumber {
    private static final Pattern ALONE =
            Pattern.compile("(?:BAB|Bab|UNIT|Unit|MODUL|Modul|PELAJARAN|Pelajaran)\\s+(?:\\d{1,2}|[IVXL]{1,6})[.:]?");

    private ChapterNumber() {}

    /** Returns whether a line is a chapter's number without its name. */
    public static boolean isAlone(String line) {
        return ALONE.matcher(line.strip()).matches();
    }
}
