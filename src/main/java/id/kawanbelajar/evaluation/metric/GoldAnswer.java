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

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
