package id.kawanbelajar.evaluation.metric;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Whether a text holds an accepted answer, whatever its capitals, spaces and ways to write one letter. */
public final class GoldAnswer {
    private GoldAnswer() {}

    /** Returns whether any of the answers is a part of the text; a blank answer is none. */
    public static boolean isIn(String text, List<String> answers) {
        String plain = plain(text);
        return answers.stream().map(GoldAnswer::plain).anyMatch(answer -> !answer.isEmpty() && plain.contains(answer));
    }

    /** Returns whether an answer is a part of the text, or the text of it, in whole words; nothing blank is. */
    public static boolean overlaps(String text, List<String> answers) {
        String words = words(text);
        return !words.isBlank()
                && answers.stream()
                        .map(GoldAnswer::words)
                        .anyMatch(answer -> !answer.isBlank() && (answer.contains(words) || words.contains(answer)));
    }

    private static String words(String text) {
        return " " + plain(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
