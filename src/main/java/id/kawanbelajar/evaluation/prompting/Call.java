package id.kawanbelajar.evaluation.prompting;

import id.kawanbelajar.tutor.explanation.model.Prompt;
import id.kawanbelajar.tutor.explanation.model.Reply;

/**
 * One call of the model.
 *
 * @param firstMs until its first characters, or until the end of a reply without any
 * @param totalMs until the reply was whole
 */
record Call(Prompt prompt, Reply reply, double firstMs, double totalMs) {}
