package id.kawanbelajar.material;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits Indonesian text into sentences. Stateless. */
public final class Sentences {
    /** A line of its own kind: a table row or the beginning of a list item. */
    private static final Pattern TABLE_ROW = Pattern.compile("\\s{0,3}\\|.*");

    private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[-*+•]|\\d{1,2}[.)]|[a-z][.)])\\s.*");

    /**
     * A stretch of text.
     *
     * @param start first character, UTF-16 units
     * @param end one past the last character
     */
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("a span has characters: %d to %d".formatted(start, end));
            }
        }

        /** Returns the characters of this span. */
        public String of(String text) {
            return text.substring(start, end);
        }
    }

    private Sentences() {}

    /**
     * Returns the sentences in order. Between them, before the first and after the last there is only white space. A
     * table, a figure and a list item count as one sentence each; an empty line always ends one; a formula is never split.
     */
    public static List<Span> of(String text) {
        List<Span> formulas = Formulas.in(text);
        List<Span> sentences = new ArrayList<>();
        for (Unit unit : units(text, formulas)) {
            if (unit.whole()) {
                add(sentences, text, unit.start(), unit.end());
            } else {
                SentenceEnds ends = new SentenceEnds(text, unit.start(), unit.end(), formulas);
                int start = unit.start();
                for (int end = ends.next(); end > 0; end = ends.next()) {
                    add(sentences, text, start, end);
                    start = end;
                }
                add(sentences, text, start, unit.end());
            }
        }
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }

    /** A paragraph, a table or a list item. */
    private record Unit(int start, int end, boolean whole) {}

    private static List<Unit> units(String text, List<Span> formulas) {
        List<Unit> units = new ArrayList<>();
        Kind open = Kind.BLANK;
        int start = 0;
        int end;
        for (int line = 0; line < text.length(); line = end) {
            end = text.indexOf('\n', line) + 1;
            end = end == 0 ? text.length() : end;
            Kind kind = kindOf(text.substring(line, end), open, insideOne(formulas, line));
            boolean goesOn = kind == Kind.MORE || (kind == Kind.TABLE && open == Kind.TABLE);
            if (!goesOn) {
                close(units, open, start, line);
                start = line;
                open = kind;
            }
        }
        close(units, open, start, text.length());
        return units;
    }

    private static void close(List<Unit> units, Kind open, int start, int end) {
        if (open != Kind.BLANK && start < end) {
            units.add(new Unit(start, end, open == Kind.TABLE || open == Kind.ITEM || open == Kind.FIGURE));
        }
    }

    private enum Kind {
        BLANK,
        PROSE,
        TABLE,
        ITEM,
        FIGURE,
        MORE
    }

    private static Kind kindOf(String line, Kind open, boolean insideFormula) {
        if (insideFormula) {
            return Kind.MORE;
        }
        if (line.isBlank()) {
            return Kind.BLANK;
        }
        if (FigureText.is(line)) {
            return Kind.FIGURE;
        }
        if (TABLE_ROW.matcher(line.stripTrailing()).matches()) {
            return Kind.TABLE;
        }
        if (LIST_ITEM.matcher(line.stripTrailing() + " ").matches()) {
            return Kind.ITEM;
        }
        return open == Kind.PROSE || open == Kind.ITEM ? Kind.MORE : Kind.PROSE;
    }

    private static boolean insideOne(List<Span> spans, int offset) {
        return SentenceEnds.inside(spans, offset);
    }
}
