package id.kawanbelajar.adapter.document.text;

import id.kawanbelajar.adapter.document.layout.ChapterNumber;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which lines of a plain text are headings. */
final class HeadingGuess {
    private static final int LONGEST = 80;
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:BAB|Bab|UNIT|Unit|MODUL|Modul|PELAJARAN|Pelajaran|TOPIK|Topik)\\s+(?:\\d{1,2}|[IVXL]{1,6})"
                    + "(?:\\s*[.:–-]?\\s+\\S.*|[.:])?");
    private static final Pattern LETTER = Pattern.compile("[A-Z]\\.\\s+\\p{Lu}.*");
    private static final Pattern SECTION = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})+)\\.?\\s+\\p{L}.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:,?!]");

    private HeadingGuess() {}

    /**
     * Returns the heading with which lines between two empty ones begin.
     *
     * @param first whether nothing stands above them
     */
    static Optional<ReadBlock> of(List<String> lines, boolean first) {
        String line = lines.getFirst().strip();
        boolean alone = lines.size() == 1;
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (CHAPTER.matcher(line).matches()
                && !line.endsWith(".")
                && (alone || isNumberAlone(lines) || isUpper(line))) {
            return Optional.of(ReadBlock.heading(
                    1,
                    isNumberAlone(lines)
                            ? line.replaceAll("[.:]$", "") + " " + lines.get(1).strip()
                            : line));
        }
        if (isUpper(line) && !SENTENCE_END.matcher(line).matches()) {
            return Optional.of(ReadBlock.heading(first ? 1 : 2, line));
        }
        return alone && !SENTENCE_END.matcher(line).matches() ? numbered(line) : Optional.empty();
    }

    private static Optional<ReadBlock> numbered(String line) {
        Matcher section = SECTION.matcher(line);
        if (section.matches()) {
            long dots = section.group(1).chars().filter(c -> c == '.').count();
            return Optional.of(ReadBlock.heading((int) Math.min(dots + 1, 6), line));
        }
        return LETTER.matcher(line).matches() ? Optional.of(ReadBlock.heading(2, line)) : Optional.empty();
    }

    /** Returns the heading over a line of {@code ===} or {@code ---}; empty where it is a rule below a sentence. */
    static Optional<ReadBlock> underlined(String line, String rule) {
        String clean = line.strip();
        boolean heading =
                clean.length() <= LONGEST && clean.chars().anyMatch(Character::isLetter) && !clean.endsWith(".");
        return heading ? Optional.of(ReadBlock.heading(rule.strip().startsWith("=") ? 1 : 2, clean)) : Optional.empty();
    }

    /** Returns whether the number of a chapter stands on a line of its own and its name on the next. */
    static boolean isNumberAlone(List<String> lines) {
        return lines.size() > 1
                && ChapterNumber.isAlone(lines.getFirst())
                && lines.get(1).strip().length() <= LONGEST
                && !SENTENCE_END.matcher(lines.get(1).strip()).matches();
    }

    private static boolean isUpper(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        long small = line.chars().filter(Character::isLowerCase).count();
        return letters >= 4 && small == 0 && letters * 2 > line.length();
    }
}
