package id.kawanbelajar.adapter.document.pdf.prose;

import id.kawanbelajar.adapter.document.pdf.layout.Line;
import id.kawanbelajar.adapter.document.pdf.layout.ListMark;
import id.kawanbelajar.adapter.document.pdf.scan.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows what is left of a formula whose signs lost their places or their names. */
final class Debris {
    private static final double UNNAMED = 0.04;
    private static final double LONE = 0.6;
    private static final float CLOSE = 1.3f;
    private static final int SHORT = 5;
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4}");
    private static final Pattern SINGLE_SIGNS = Pattern.compile("\\S{1,2}( \\S{1,2}){1,4}");

    private Debris() {}

    /** Returns how many lines from one on are a formula's debris; zero where none begins. */
    static int from(List<Line> lines, int start) {
        int end = start;
        boolean broken = false;
        while (end < lines.size() && isPart(lines, start, end)) {
            broken |= hasUnnamed(lines.get(end).text()) || (end > start && isStacked(lines, end));
            end++;
        }
        boolean formula = lines.subList(start, end).stream().anyMatch(line -> isFormula(line.text()));
        return formula && broken ? end - start : 0;
    }

    /** Returns the lines as they came out; blank where nothing but lost signs is left. */
    static String text(List<Line> lines) {
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    /** Returns a text without signs that nobody can name. */
    static String named(String text) {
        if (!hasUnnamed(text)) {
            return text;
        }
        StringBuilder named = new StringBuilder();
        text.codePoints().filter(sign -> !Letters.isPrivate(sign)).forEach(named::appendCodePoint);
        return named.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean isPart(List<Line> lines, int start, int at) {
        String text = lines.get(at).text();
        return isFormula(text) || (isScrap(text) && (at == start || isStacked(lines, at)));
    }

    private static boolean isStacked(List<Line> lines, int at) {
        Line above = lines.get(at - 1);
        Line line = lines.get(at);
        return line.base() - above.base() < CLOSE * Math.max(above.size(), line.size());
    }

    private static boolean isScrap(String text) {
        boolean single = text.length() <= SHORT && text.indexOf(' ') < 0;
        return (single || SINGLE_SIGNS.matcher(text).matches()) && !ListMark.isAlone(text);
    }

    private static boolean isFormula(String text) {
        if (ListMark.of(text).isPresent() && LONG_WORD.matcher(text).find()) {
            return false;
        }
        long signs =
                text.codePoints().filter(sign -> !Character.isWhitespace(sign)).count();
        long unnamed = text.codePoints().filter(Letters::isPrivate).count();
        if (unnamed > UNNAMED * signs && unnamed < signs && hasWords(text)) {
            return unnamed > 3 * UNNAMED * signs;
        }
        if (unnamed > 0 && !hasWords(text)) {
            return true;
        }
        String[] words = text.split("\\s+");
        long lone = Arrays.stream(words)
                .filter(word -> isLone(word) || word.codePoints().anyMatch(Debris::isMathematical))
                .count();
        return lone >= LONE * words.length && text.codePoints().anyMatch(Debris::isMathematical) && !hasWords(text);
    }

    private static boolean hasUnnamed(String text) {
        return text.codePoints().anyMatch(Letters::isPrivate);
    }

    /** Two words of a language make a sentence with a formula in it. */
    private static boolean hasWords(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+"))
                        .filter(word -> word.length() >= 4)
                        .count()
                >= 2;
    }

    private static boolean isLone(String word) {
        return word.codePoints().filter(Character::isLetter).count() <= 2;
    }

    private static boolean isMathematical(int sign) {
        return Character.getType(sign) == Character.MATH_SYMBOL || sign == '/' || sign == '−' || sign == '^';
    }
}
