package id.kawanbelajar.adapter.document.type;

import id.kawanbelajar.material.reading.FileType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a web page, Markdown and plain text apart by how they begin. */
final class TextKind {
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,5000}?-->\\s*){0,5}<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern TAGS = Pattern.compile("(?i)</(?:p|div|h[1-6]|table|ul|ol|span)>|<br\\s*/?>");
    private static final Pattern XML_START = Pattern.compile("(?s)\\A\\s*<(?:\\?xml|svg|!DOCTYPE)\\b.*");
    private static final List<Pattern> MARKDOWN_SIGNS = List.of(
            Pattern.compile("\\A---[ \\t]*\\n(?s:.{0,5000}?)\\n---[ \\t]*\\n"),
            Pattern.compile("(?m)^#{1,6} \\S"),
            Pattern.compile("(?m)^```"),
            Pattern.compile("(?m)^\\|?(?: ?:?-{3,}:? ?\\|)+"),
            Pattern.compile("\\*\\*[^*\\n]{2,200}\\*\\*"),
            Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}\\)"));

    private TextKind() {}

    /**
     * Returns what a text is.
     *
     * @param start its first characters
     * @param name decides where the text does not
     */
    static FileType of(String start, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (HTML_START.matcher(start).matches()) {
            return FileType.HTML;
        }
        if (XML_START.matcher(start).matches()) {
            return FileType.OTHER;
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return FileType.MARKDOWN;
        }
        if (lower.matches(".*\\.x?html?") && TAGS.matcher(start).find()) {
            return FileType.HTML;
        }
        long signs = MARKDOWN_SIGNS.stream()
                .filter(sign -> sign.matcher(start).find())
                .count();
        return signs >= 2 ? FileType.MARKDOWN : FileType.TEXT;
    }
}
