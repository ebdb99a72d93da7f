package id.kawanbelajar.practice.marking.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns algebra as students type it into the signs that formulas are read with. */
public final class Algebra {
    private static final Map<Pattern, String> SIGNS = signs();
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d])(?!sqrt\\b|pi\\b)\\p{L}{2,}(?![\\p{L}\\d])[.:]?");

    private Algebra() {}

    private static Map<Pattern, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("[×·∙⋅]|\\b(?:dikalikan|dikali|kali)\\b", "*");
        signs.put("÷|\\b(?:dibagi|bagi|per)\\b|(?<=[\\p{L}\\d)])\\s*:\\s*(?=[\\p{L}\\d(])", "/");
        signs.put("[−–—]|\\b(?:dikurangi|dikurang|kurang|minus|min)\\b", "-");
        signs.put("\\b(?:ditambah|tambah|plus)\\b", "+");
        signs.put("\\bsama\\s+dengan\\b", "=");
        signs.put("²|\\bkuadrat\\b", "^2");
        signs.put("³", "^3");
        signs.put("\\bpangkat\\b", "^");
        signs.put("√\\s*\\(|\\bakar\\s*\\(", "sqrt(");
        signs.put("√\\s*(\\w+)|\\bakar\\s+(\\w+)", "sqrt($1$2)");
        signs.put("\\*\\*", "^");
        signs.put("½", "(1/2)");
        signs.put("(?<=\\d),(?=\\d)", ".");
        Map<Pattern, String> compiled = new LinkedHashMap<>();
        signs.forEach((from, to) -> compiled.put(Pattern.compile(from), to));
        return compiled;
    }

    /** Returns the formula in a message; words are left out. May be none that can be read. */
    public static String plain(String message, List<String> variables) {
        String text = NumberWords.asDigits(message.toLowerCase(Locale.ROOT));
        for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
            text = sign.getKey()
                    .matcher(text)
                    .replaceAll(match ->
                            sign.getValue().replace("$1", group(match, 1)).replace("$2", group(match, 2)));
        }
        text = variables.contains("x") ? text : text.replaceAll("(?<=[\\p{L}\\d)])\\s*x\\s*(?=[\\p{L}\\d(])", "*");
        text = together(text, variables);
        text = WORD.matcher(text).replaceAll(" ").replaceAll("[?!;\"“”]+|[.,:]+(?=\\s|$)", " ");
        return text.replaceAll("(?<=\\p{L})\\s*(?=\\()(?<!sqrt)", "*").strip();
    }

    private static String group(java.util.regex.MatchResult match, int number) {
        String found = match.groupCount() >= number ? match.group(number) : null;
        return found == null ? "" : found;
    }

    /** Variables side by side multiply: {@code xy} becomes {@code x*y}. */
    private static String together(String text, List<String> variables) {
        if (variables.size() < 2) {
            return text;
        }
        String any = "[" + String.join("", variables) + "]";
        return text.replaceAll("(?<![\\p{L}])(" + any + ")(" + any + ")(?![\\p{L}])", "$1*$2");
    }
}
