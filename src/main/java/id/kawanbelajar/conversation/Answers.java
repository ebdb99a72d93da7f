package id.kawanbelajar.conversation;

import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;

/** Answers from the material, as a conversation needs it; quick, without a model. Safe for use by many threads. */
@FunctionalInterface
public interface Answers {
    /**
     * Answers a question that stands on its own.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the material cannot be searched now
     */
    Answer answer(Question question);
}
