package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.tutor.explanation.model.Prompt;
import id.kawanbelajar.tutor.explanation.model.Reply;
import id.kawanbelajar.tutor.explanation.prompt.Evidence;

/**
 * A reply and what it must keep to.
 *
 * @param reply as the model wrote it
 * @param question as the student wrote it
 * @param prompt what was said to the model
 * @param evidence whose n-th source is [n]
 * @param words most of them that are shown
 * @param english whether English sentences are an answer, as in an English lesson
 */
public record Draft(Reply reply, String question, Prompt prompt, Evidence evidence, int words, boolean english) {}
