package id.kawanbelajar.evaluation.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a reading is judged: runs of four letters and more. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private Words() {}

    /** Returns the words of a text in order, in small letters. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Returns how many of the true words were read in their order: the longest common subsequence. */
    static int inOrder(List<String> gold, List<String> read) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] truth = numbered(gold, numbers);
        int[] found = numbered(read, numbers);
        int[] above = new int[found.length + 1];
        int[] row = new int[found.length + 1];
        for (int word : truth) {
            for (int j = 1; j <= found.length; j++) {
                row[j] = word == found[j - 1] ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            int[] last = above;
            above = row;
            row = last;
        }
        return above[found.length];
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream().mapToInt(word -> number(word, numbers)).toArray();
    }

    private static int number(String word, Map<String, Integer> numbers) {
        int next = numbers.size();
        return numbers.computeIfAbsent(word, each -> next);
    }
}
