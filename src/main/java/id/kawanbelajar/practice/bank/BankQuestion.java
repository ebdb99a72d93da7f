package id.kawanbelajar.practice.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question with options out of a teacher's file.
 *
 * @param number as printed
 * @param options text by capital letter, in order
 * @param key letter of the right option; null where none was found
 * @param explanation why it is right, as the file says; may be blank
 * @param doubts what a teacher should look at, one sentence each in Indonesian; may be empty
 */
public record BankQuestion(
        int number,
        String text,
        Map<String, String> options,
        @Nullable String key,
        String explanation,
        List<String> doubts,
        State state) {
    /** The doubt of a question without a key. */
    public static final String NO_KEY = "Kuncinya tidak ketemu di berkas.";

    /** What its teacher said of it. */
    public enum State {
        /** Nothing yet. */
        PROPOSED,
        /** The key is right. */
        CONFIRMED,
        /** It is not to be practised. */
        SKIPPED
    }

    public BankQuestion {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        doubts = List.copyOf(doubts);
        if (text.isBlank() || options.size() < 2) {
            throw new IllegalArgumentException("a question has a text and two options: " + number);
        }
        if (key != null && !options.containsKey(key)) {
            throw new IllegalArgumentException("the key is one of the options: " + number);
        }
        if (state == State.CONFIRMED && key == null) {
            throw new IllegalArgumentException("what is confirmed is a key: " + number);
        }
    }

    /** Returns it with a key that was found after all; itself where that is none of its options. */
    public BankQuestion found(String letter) {
        List<String> others =
                doubts.stream().filter(doubt -> !doubt.equals(NO_KEY)).toList();
        return key == null && options.containsKey(letter)
                ? new BankQuestion(number, text, options, letter, explanation, others, state)
                : this;
    }

    /** Returns it with a key that its teacher confirmed. */
    public BankQuestion confirmed(String right) {
        return new BankQuestion(number, text, options, right, explanation, doubts, State.CONFIRMED);
    }

    /** Returns it as one that is not to be practised. */
    public BankQuestion skipped() {
        return new BankQuestion(number, text, options, key, explanation, doubts, State.SKIPPED);
    }

    /** Returns whether it can be confirmed without looking at it. */
    public boolean isClear() {
        return key != null && doubts.isEmpty();
    }
}
