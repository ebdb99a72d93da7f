package id.kawanbelajar.adapter.document.pdf.prose;

import id.kawanbelajar.adapter.document.pdf.layout.Hyphens;
import id.kawanbelajar.adapter.document.pdf.layout.Line;
import id.kawanbelajar.adapter.document.pdf.layout.ListMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells headings from text: by the file's own outline, by larger letters, by bold ones, or because it says "Bab 2". */
final class HeadingTest {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 160;
    private static final int LONGEST_BOLD = 110;
    private static final Pattern CHAPTER =
            Pattern.compile("(?:BAB|Bab|UNIT|Unit|MODUL|Modul)\\s+(?:[IVXLC]{1,6}|\\d{1,2})\\b[^.!?]{0,80}");
    private static final Pattern HAS_WORD = Pattern.compile("\\p{L}{2,}");

    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[A-Z])[.)]?\\s+\\p{Lu}.*");

    private HeadingTest() {}

    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).matches();
    }

    /** Returns the level of lines that stand together as a heading; empty where they are text. */
    static Optional<Integer> level(List<Line> lines, TypeSizes sizes, List<Outline.Entry> outline) {
        StringBuilder joined = new StringBuilder();
        lines.forEach(line -> Hyphens.append(joined, line.text()));
        String text = joined.toString();
        if (lines.size() > MOST_LINES
                || text.length() > LONGEST
                || !HAS_WORD.matcher(text).find()) {
            return Optional.empty();
        }
        String key = Outline.key(text);
        Optional<Integer> told = outline.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Outline.Entry::level)
                .findFirst();
        if (told.isPresent()) {
            return told;
        }
        boolean bullet = ListMark.of(text).filter(ListMark::bullet).isPresent();
        float size = lines.getFirst().size();
        if (bullet || lines.stream().allMatch(Line::mono)) {
            return Optional.empty();
        }
        if (sizes.isLarge(size)) {
            return Optional.of(sizes.level(size));
        }
        boolean bold = lines.stream().allMatch(Line::bold) && lines.size() <= 3 && text.length() <= LONGEST_BOLD;
        boolean open = !text.endsWith(".") && !text.endsWith(",") && !text.endsWith(";");
        if (open && (bold || CHAPTER.matcher(text).matches())) {
            return Optional.of(sizes.boldLevel());
        }
        return Optional.empty();
    }
}
