package id.kawanbelajar.practice.marking.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Option letters in a message. */
public final class Letters {
    /** What stands beside a letter when it is a variable, a set or part of a word rather than an option. */
    private static final Pattern ALONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’])(?<![+*/^×÷√°]\\s{0,2})\\(?([a-z])(?!\\s{0,2}[+*^×÷]|[\\p{L}\\p{N}'’/])");

    private static final Pattern TOGETHER = Pattern.compile("(?<![\\p{L}\\p{N}])([a-z]{2,})(?![\\p{L}\\p{N}])");

    private Letters() {}

    /** Returns the single letters of a message that are among some, in order, in upper case, also twice. */
    public static List<String> alone(String message, String letters) {
        return ALONE.matcher(message.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                .filter(letters::contains)
                .toList();
    }

    /** Returns letters written together, as {@code bd}, where a message holds one such word; empty otherwise. */
    public static List<String> together(String message, String letters) {
        List<String> runs = TOGETHER.matcher(message.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !Chat.isFiller(word) && allOf(word, letters))
                .toList();
        List<String> found = new ArrayList<>();
        if (runs.size() == 1) {
            runs.get(0).chars().forEach(c -> found.add(String.valueOf((char) c).toUpperCase(Locale.ROOT)));
        }
        return found;
    }

    private static boolean allOf(String word, String letters) {
        String upper = word.toUpperCase(Locale.ROOT);
        LinkedHashSet<Integer> distinct =
                new LinkedHashSet<>(upper.chars().boxed().toList());
        return distinct.size() == upper.length() && upper.chars().allMatch(c -> letters.indexOf(c) >= 0);
    }
}
