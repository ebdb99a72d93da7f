package id.kawanbelajar.tutor.explanation.model;

/**
 * What a model wrote.
 *
 * @param text as written; may be blank
 * @param promptTokens how many tokens of the prompt the model counted, those it still knew included; zero where not told
 * @param tokens how many it wrote; zero where not told
 * @param cut whether it stopped because it had no room left, not because it had finished
 */
public record Reply(String text, int promptTokens, int tokens, boolean cut) {}
