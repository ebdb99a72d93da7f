package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Letters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins lines, and words that were parted at a line's end; without a word list. */
public final class Hyphens {
    private static final Pattern TAIL = Pattern.compile(".*?([\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*)-$", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("^(\\p{L}+).*", Pattern.DOTALL);
    private static final Set<String> HYPHENED = Set.of("non", "anti", "e", "x", "self", "sinar");

    private Hyphens() {}

    /** Appends a line to what stands before it. */
    public static void append(StringBuilder text, String line) {
        if (text.isEmpty()) {
            text.append(line);
            return;
        }
        int last = text.length() - 1;
        char end = text.charAt(last);
        if (end == Letters.SOFT_HYPHEN) {
            text.setLength(last);
            text.append(line);
        } else if (end == '-' && joins(text, line)) {
            text.setLength(last);
            text.append(line);
        } else if ((end == '-' || end == '/') && isInsideWord(text)) {
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }

    /** Whether the hyphen at the end only parts a word. */
    private static boolean joins(StringBuilder text, String line) {
        var tail = TAIL.matcher(text.substring(text.length() > 80 ? text.length() - 80 : 0));
        var head = HEAD.matcher(line);
        if (!tail.matches() || !head.matches() || !Character.isLowerCase(line.charAt(0))) {
            return false;
        }
        String before = tail.group(1).toLowerCase(Locale.ROOT);
        String after = head.group(1).toLowerCase(Locale.ROOT);
        return !isCompound(before, after);
    }

    /** Doubled words ("anak-anak", "sayur-mayur", "berlari-lari") and the few parts that take a hyphen. */
    private static boolean isCompound(String before, String after) {
        String word = before.substring(before.lastIndexOf('-') + 1);
        if (!Character.isLetter(word.charAt(word.length() - 1))) {
            return true;
        }
        if (after.length() >= 3 && isDoubled(word, after)) {
            return true;
        }
        return HYPHENED.contains(word) && after.length() > 2;
    }

    private static boolean isDoubled(String before, String after) {
        String root = stem(after);
        boolean repeats = root.length() >= 3 && before.contains(root);
        boolean grows = before.length() >= 3 && after.startsWith(before);
        return repeats || grows || rhymes(before, after);
    }

    private static String stem(String after) {
        for (String end : new String[] {"kannya", "annya", "nya", "kan", "an", "i"}) {
            if (after.endsWith(end) && after.length() - end.length() >= 3) {
                return after.substring(0, after.length() - end.length());
            }
        }
        return after;
    }

    /** "sayur-mayur", "warna-warni", "bolak-balik": as long, and alike but for a sound or two. */
    private static boolean rhymes(String before, String after) {
        if (before.length() != after.length() || before.length() < 4) {
            return false;
        }
        int differ = 0;
        for (int i = 0; i < before.length(); i++) {
            differ += before.charAt(i) == after.charAt(i) ? 0 : 1;
        }
        return differ <= 2;
    }

    private static boolean isInsideWord(StringBuilder text) {
        return text.length() > 1 && text.charAt(text.length() - 2) != ' ';
    }
}
