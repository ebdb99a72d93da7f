package id.kawanbelajar.adapter.document.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number printed on a page.
 *
 * @param label as printed; blank where none is
 * @param line that holds it
 * @param isAtEnd whether nothing, or nothing but signs, stands before or behind it in its line
 */
record PrintedNumber(String label, @Nullable EdgeLine line, boolean isAtEnd) {
    private static final PrintedNumber NONE = new PrintedNumber("", null, false);
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,])(\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})(?![\\p{L}\\d]|[.,]\\d)");
    private static final int NEAR = 8;

    /** A number that may be the page's. */
    private record Candidate(String text, int value, boolean roman, EdgeLine line, boolean atEnd) {
        boolean goesWith(Candidate other, int pages) {
            return roman == other.roman && other.value - value == pages && line.top() == other.line.top();
        }
    }

    /** Returns the number of a page that counts on from those of the pages around it. */
    static PrintedNumber vote(List<List<EdgeLine>> pages, int index) {
        Candidate best = null;
        int most = pages.size() <= 3 ? 0 : 1;
        for (Candidate candidate : candidates(pages.get(index))) {
            int votes = 0;
            for (int i = Math.max(0, index - NEAR); i <= Math.min(pages.size() - 1, index + NEAR); i++) {
                int away = i - index;
                votes += away != 0
                                && candidates(pages.get(i)).stream().anyMatch(other -> candidate.goesWith(other, away))
                        ? 1
                        : 0;
            }
            boolean better = best != null && votes == most && candidate.atEnd && !best.atEnd;
            if (votes > most || better) {
                most = votes;
                best = candidate;
            }
        }
        return best == null ? NONE : new PrintedNumber(best.text, best.line, best.atEnd);
    }

    private static List<Candidate> candidates(List<EdgeLine> lines) {
        List<Candidate> candidates = new ArrayList<>();
        for (EdgeLine line : lines) {
            Matcher number = NUMBER.matcher(line.text());
            while (number.find()) {
                String text = number.group(1);
                boolean roman = !Character.isDigit(text.charAt(0));
                int value = roman ? roman(text) : Integer.parseInt(text);
                if (value > 0) {
                    boolean atEnd = noWord(line.text().substring(0, number.start()))
                            || noWord(line.text().substring(number.end()));
                    candidates.add(new Candidate(text, value, roman, line, atEnd));
                }
            }
        }
        return candidates;
    }

    private static boolean noWord(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Returns the value of a roman number; zero for letters that are none. */
    static int roman(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        int value = 0;
        int last = 0;
        for (int i = small.length() - 1; i >= 0; i--) {
            int digit = switch (small.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                default -> 100;
            };
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return small.equals(written(value)) ? value : 0;
    }

    private static String written(int value) {
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
        return value <= 0 || value > 399 ? "?" : "c".repeat(value / 100) + tens[value / 10 % 10] + ones[value % 10];
    }
}
