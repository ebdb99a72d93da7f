package id.kawanbelajar.adapter.document.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines that were broken where the paper ended; a line that ends early was broken by its author. */
final class Wrapping {
    private static final int NARROWEST = 45;
    private static final double NEAR_THE_EDGE = 0.75;
    private static final Pattern HYPHENATED = Pattern.compile("(\\p{L}+)-\\z");
    private static final Pattern FIRST_WORD = Pattern.compile("\\A\\p{Ll}+");

    private Wrapping() {}

    static String joined(List<String> lines) {
        int width = lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        String last = "";
        for (String line : lines) {
            String clean = line.strip().replaceAll("[ \\t]{2,}", " ");
            if (text.isEmpty()) {
                text.append(clean);
            } else {
                boolean wrapped = last.length() >= NARROWEST && last.length() >= width * NEAR_THE_EDGE;
                join(text, clean, wrapped);
            }
            last = line.strip();
        }
        return text.toString();
    }

    private static void join(StringBuilder text, String next, boolean wrapped) {
        Matcher half = HYPHENATED.matcher(text);
        Matcher rest = FIRST_WORD.matcher(next);
        if (wrapped && half.find() && rest.find()) {
            if (!isRepeated(half.group(1), rest.group())) {
                text.setLength(text.length() - 1);
            }
            text.append(next);
        } else {
            text.append(wrapped ? ' ' : '\n').append(next);
        }
    }

    /** {@code anak-anak} keeps its hyphen; {@code berke-lanjutan} loses it. */
    private static boolean isRepeated(String half, String rest) {
        String start = half.toLowerCase(Locale.ROOT);
        return rest.startsWith(start)
                || start.endsWith(rest)
                || (start.length() > 3 && rest.startsWith(start.substring(0, 3)));
    }
}
