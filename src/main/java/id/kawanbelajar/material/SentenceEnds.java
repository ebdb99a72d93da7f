package id.kawanbelajar.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through a paragraph from one end of a sentence to the next. */
final class SentenceEnds {
    private static final Pattern END = Pattern.compile("(?=[.!?…])(?:\\.{1,3}|[!?…]+)[\"”’»)\\]]*(?=\\s)");
    private static final Pattern QUOTATION =
            Pattern.compile("(?=[\"“(])(?:\"[^\"\\n]{1,300}+\"|“[^”\\n]{1,300}+”|\\([^()\\n]{1,200}+\\))");
    private static final String OPERATORS = "=≈+−×÷/<>≤≥";
    private static final int LONGEST_WORD = 40;

    private final String text;
    private final int start;
    private final int end;
    private final List<Sentences.Span> formulas;
    private final List<Sentences.Span> quotations;
    private final Matcher candidates;

    SentenceEnds(String text, int start, int end, List<Sentences.Span> formulas) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.formulas = formulas;
        this.quotations = quotations(text, start, end);
        this.candidates = END.matcher(text).region(start, end);
    }

    private static List<Sentences.Span> quotations(String text, int start, int end) {
        List<Sentences.Span> found = new ArrayList<>();
        Matcher matcher = QUOTATION.matcher(text).region(start, end);
        while (matcher.find()) {
            found.add(new Sentences.Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** Returns the offset after the next sentence, -1 when only one is left. */
    int next() {
        while (candidates.find()) {
            int at = candidates.end();
            if (endsSentence(candidates.start(), at) && !inside(formulas, at) && !inside(quotations, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean endsSentence(int mark, int at) {
        int next = at;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == end) {
            return false;
        }
        char first = text.charAt(next);
        if (!canBegin(first)) {
            return false;
        }
        if (text.charAt(mark) == '…' || text.startsWith("..", mark)) {
            return Character.isUpperCase(first);
        }
        if (text.charAt(mark) != '.') {
            return true;
        }
        String word = wordBefore(mark);
        String before = before(skipSpaceBack(mark - word.length()));
        return word.isEmpty() || !Abbreviations.keepsOpen(before.toLowerCase(Locale.ROOT), word, first);
    }

    /** The word that ends at an offset, or the sign that makes what follows the end of a sum, as in "x = 4" and "1 : 4". */
    private String before(int at) {
        String word = wordBefore(at);
        if (!word.isEmpty() || at == start) {
            return word;
        }
        char sign = text.charAt(at - 1);
        int left = skipSpaceBack(at - 1);
        boolean ratio = sign == ':' && left > start && Character.isDigit(text.charAt(left - 1));
        return ratio || OPERATORS.indexOf(sign) >= 0 ? String.valueOf(sign) : "";
    }

    private static boolean canBegin(char first) {
        return !Character.isLowerCase(first) && ",;:.!?)]}".indexOf(first) < 0;
    }

    private int skipSpaceBack(int from) {
        int at = from;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The letters, digits and inner dots that end at an offset. */
    private String wordBefore(int at) {
        int from = at;
        while (from > start && at - from < LONGEST_WORD && isWordPart(from - 1)) {
            from--;
        }
        return text.substring(from, at);
    }

    private boolean isWordPart(int i) {
        char c = text.charAt(i);
        boolean innerDot = c == '.' && i > start && Character.isLetterOrDigit(text.charAt(i - 1));
        return Character.isLetterOrDigit(c) || innerDot;
    }

    /** Returns whether an offset lies strictly within one of the spans, which are in order. */
    static boolean inside(List<Sentences.Span> spans, int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentences.Span span = spans.get(middle);
            if (span.end() <= offset) {
                low = middle + 1;
            } else if (span.start() >= offset) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
