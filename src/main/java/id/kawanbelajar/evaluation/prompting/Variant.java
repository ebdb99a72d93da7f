package id.kawanbelajar.evaluation.prompting;

import id.kawanbelajar.tutor.explanation.prompt.Prompts;

/**
 * One way to speak to the model.
 *
 * @param name as a person tells it from the others
 */
public record Variant(String name, Prompts prompts) {}
