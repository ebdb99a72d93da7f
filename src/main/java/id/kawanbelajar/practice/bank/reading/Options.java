package id.kawanbelajar.practice.bank.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options in a line: one, or several side by side. */
final class Options {
    private static final Pattern START = Pattern.compile("(?<![\\p{L}\\p{N}])(\\*?)\\(?([A-Ea-e])[.)]\\s*(?=\\S)");
    private static final Pattern STARRED =
            Pattern.compile("(?i)^\\s*\\*+\\s*|\\s*(\\*+|[✓✔√]|\\((?:benar|kunci|jawaban)\\))\\s*$");

    private Options() {}

    /**
     * An option.
     *
     * @param letter capital
     * @param marked whether the file marks it as right
     */
    record Option(String letter, String text, boolean marked) {}

    /**
     * What a line says.
     *
     * @param before the words before its first option
     */
    record Line(String before, List<Option> options) {}

    /**
     * Reads a line.
     *
     * @param next the letter that would go on from the options so far
     */
    static Line of(String line, char next) {
        List<int[]> starts = new ArrayList<>();
        Matcher start = START.matcher(line);
        char expected = next;
        while (start.find()) {
            boolean fits = start.group(2).toUpperCase(Locale.ROOT).charAt(0) == expected;
            if (fits && (!starts.isEmpty() || start.start() == 0 || goesOn(line, start.end(), expected))) {
                starts.add(new int[] {start.start(), start.end(), start.group(1).length()});
                expected++;
            }
        }
        if (starts.isEmpty()) {
            return new Line(line, List.of());
        }
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : line.length();
            String raw = line.substring(starts.get(i)[1], end).strip();
            String clean = STARRED.matcher(raw).replaceAll("").strip();
            boolean marked = starts.get(i)[2] > 0 || !clean.equals(raw);
            options.add(new Option(String.valueOf((char) (next + i)), clean, marked));
        }
        return new Line(line.substring(0, starts.getFirst()[0]).strip(), options);
    }

    /** An option behind other words is one only where another follows: «vitamin C. Apa» is none. */
    private static boolean goesOn(String line, int from, char letter) {
        Matcher after = START.matcher(line).region(from, line.length());
        while (after.find()) {
            if (after.group(2).toUpperCase(Locale.ROOT).charAt(0) == letter + 1) {
                return true;
            }
        }
        return false;
    }
}
