package id.kawanbelajar.evaluation.safety;

/**
 * A message whose handling is measured.
 *
 * @param id as the file has it, else its line number
 * @param group what the file says it is, e.g. {@code Aman}; blank where the file does not say
 * @param text the message; may be blank
 */
public record Prompt(String id, String group, String text) {}
