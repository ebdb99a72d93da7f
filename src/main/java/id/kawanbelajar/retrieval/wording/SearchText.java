package id.kawanbelajar.retrieval.wording;

import java.util.List;

/**
 * A question made ready for searching; the student's own words stay untouched elsewhere.
 *
 * @param plain the question in standard spelling, for its meaning; never blank
 * @param words what to look for, in order; may be empty where the question holds no word at all
 */
public record SearchText(String plain, List<Word> words) {
    public SearchText {
        words = List.copyOf(words);
        if (plain.isBlank()) {
            throw new IllegalArgumentException("a question has words");
        }
    }

    /**
     * A word of the question, or one that may stand for it.
     *
     * @param text one word, or two that belong together
     * @param weight 1 for what the student wrote, less for a guess
     */
    public record Word(String text, double weight) {}
}
