package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.tutor.explanation.model.Prompt;

/**
 * What the model is to write and what it may rest on.
 *
 * @param prompt what is said to it, at most {@link Composer#LIMIT} tokens
 * @param evidence whose n-th source the prompt shows as [n]
 */
public record Assignment(Prompt prompt, Evidence evidence) {}
