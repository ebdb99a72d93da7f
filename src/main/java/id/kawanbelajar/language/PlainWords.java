package id.kawanbelajar.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings what a student wrote to one plain form: lower case, slang and dropped vowels written out, lengthened letters
 * shortened, signs gone. Only for recognising what is meant; a search uses the words as they were written. Safe for use by
 * many threads.
 */
public final class PlainWords {
    private static final Map<String, String> FORMS = forms();
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\d])(?:\\p{L}[.\\-_* ]){3,}\\p{L}(?![\\p{L}\\d])");
    private static final Pattern QUOTES = Pattern.compile("[\\u200b-\\u200f\\ufeff'’`\"“”]");
    private static final Pattern BETWEEN = Pattern.compile("[.\\-_* ]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LAST_TWICE = Pattern.compile("(\\p{L})\\1$");
    private static final Pattern LENGTHENED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern DOUBLED = Pattern.compile("\\b(\\p{L}{3,})2(?=\\b|an\\b|nya\\b)");
    private static final Pattern HIDDEN = Pattern.compile("(?<=\\p{L})[*]+(?=\\p{L})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d+=<>/^*%().,:?-]+");
    private static final Pattern EDGES = Pattern.compile("(?<!\\d)[.,:?()-]+|[.,:?()-]+(?!\\d)");

    private PlainWords() {}

    /** Returns the plain form, words parted by one space, without spaces at the ends; blank if nothing is left. */
    public static String of(String text) {
        String s = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        s = QUOTES.matcher(s).replaceAll("");
        s = SPELLED.matcher(s).replaceAll(m -> BETWEEN.matcher(m.group()).replaceAll(""));
        s = HIDDEN.matcher(s).replaceAll("");
        s = DOUBLED.matcher(s).replaceAll("$1");
        s = SIGNS.matcher(s).replaceAll(" ");
        s = EDGES.matcher(s).replaceAll(" ");
        StringBuilder plain = new StringBuilder(s.length());
        String before = "";
        for (String word : SPACES.split(s.strip(), -1)) {
            String form = form(word, before);
            if (!form.isEmpty()) {
                plain.append(plain.isEmpty() ? "" : " ").append(form);
            }
            before = word;
        }
        return plain.toString();
    }

    private static String form(String word, String before) {
        boolean unit = word.length() == 1 && !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        if (unit) {
            return word;
        }
        if (word.equals("g")) {
            return before.isEmpty() ? word : "tidak";
        }
        String known = FORMS.get(word);
        if (known != null) {
            return known;
        }
        String once = LENGTHENED.matcher(word).replaceAll("$1");
        if (!once.equals(word)) {
            return FORMS.getOrDefault(once, once);
        }
        String lessOne = LAST_TWICE.matcher(word).replaceFirst("$1");
        return lessOne.equals(word) ? word : FORMS.getOrDefault(lessOne, word);
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (String line : DataLines.of("/bahasa/bentuk.txt")) {
            String[] sides = line.split(" = ", 2);
            for (String form : sides[1].split(" ", -1)) {
                forms.put(form, sides[0].equals("bunuhdiri") ? "bunuh diri" : sides[0]);
            }
        }
        return Map.copyOf(forms);
    }
}
