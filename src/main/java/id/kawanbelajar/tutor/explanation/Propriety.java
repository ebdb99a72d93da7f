package id.kawanbelajar.tutor.explanation;

/** What a model may be asked, and what it may say to a child. Safe for use by many threads; answers within milliseconds. */
public interface Propriety {
    /** Whether a model may read this question of a student. */
    boolean mayBeAsked(String question);

    /** Whether a student may read this text of a model, whole or as far as it has come. */
    boolean mayBeRead(String text);
}
