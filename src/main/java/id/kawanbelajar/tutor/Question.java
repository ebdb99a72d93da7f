package id.kawanbelajar.tutor;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.retrieval.Scope;

/**
 * A question that stands on its own (a follow-up has been completed from the conversation before).
 *
 * @param text as the student wrote it, never blank
 * @param scope which materials may answer it
 * @param fase how much and how simply to answer
 * @param brief whether a short answer is wanted, about half of what the fase reads
 */
public record Question(String text, Scope scope, Fase fase, boolean brief) {
    /** Fewer words than this say nothing whole. */
    private static final int LEAST_WORDS = 40;

    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a question has words");
        }
    }

    public Question(String text, Scope scope, Fase fase) {
        this(text, scope, fase, false);
    }

    /** Returns the most words of an explanation. */
    public int answerWords() {
        return brief ? Math.max(LEAST_WORDS, fase.answerWords() / 2) : fase.answerWords();
    }
}
