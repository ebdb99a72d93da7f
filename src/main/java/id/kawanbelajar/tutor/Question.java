package id.kawanbelajar.tutor;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.retrieval.Scope;

/**
 * A question that stands on its own (a follow-up has been completed from the conversation before).
 *
 * @param text as the student wrote it, never blank
 * @param scope which materials may answer it
 * @param fase how much and how simply to answer
 */
public record Question(String text, Scope scope, Fase fase) {
    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a question has words");
        }
    }
}
