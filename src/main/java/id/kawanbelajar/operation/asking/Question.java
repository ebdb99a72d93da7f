package id.kawanbelajar.operation.asking;

import java.util.function.UnaryOperator;

/**
 * Something that is asked.
 *
 * @param key the setting that it fills, or a word of its own in small letters
 * @param label what it is about, in a few words
 * @param words the question
 * @param present the answer that a mere Enter keeps; blank where there is none
 * @param hidden whether the answer is a secret
 * @param required whether it must not stay blank
 * @param check looks at an answer that is not blank; is also asked of the present one when that is kept
 */
public record Question(
        String key, String label, String words, String present, boolean hidden, boolean required, Check check) {
    /** Written to leave something blank that was set. */
    public static final String NOTHING = "-";

    /** Looks at an answer. */
    public interface Check {
        /** Returns what was found. */
        Checked of(String answer);
    }

    /** Asks for something that must be said and may be anything. */
    public static Question needed(String key, String label, String words, String present) {
        return new Question(key, label, words, present, false, true, Checked::good);
    }

    /** Asks for something that may stay blank. */
    public static Question open(String key, String label, String words, String present, Check check) {
        return new Question(key, label, words, present, false, false, check);
    }

    /** Asks for a secret that may stay blank. */
    public static Question secret(String key, String label, String words, String present, Check check) {
        return new Question(key, label, words, present, true, false, check);
    }

    /** Returns the question with another check. */
    public Question checkedBy(Check other) {
        return new Question(key, label, words, present, hidden, required, other);
    }

    /** Returns the line that asks. */
    String prompt() {
        UnaryOperator<String> shown = hidden ? Question::tail : UnaryOperator.identity();
        return "%s [%s]: ".formatted(words, present.isEmpty() ? "" : shown.apply(present));
    }

    /** Judges what was written; blank keeps the present answer. */
    Checked judge(String written) {
        if (written.equals(NOTHING)) {
            return required ? missing() : Checked.good("");
        }
        String answer = written.isBlank() ? present : written;
        if (answer.isBlank()) {
            return required ? missing() : Checked.good("");
        }
        return check.of(answer);
    }

    private Checked missing() {
        return new Checked.Wrong("%s harus diisi.".formatted(label));
    }

    /** Returns as much of a secret as tells it from another. */
    public static String tail(String secret) {
        return secret.length() < 12 ? "…" : "…" + secret.substring(secret.length() - 4);
    }
}
