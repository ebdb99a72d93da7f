package id.kawanbelajar.evaluation.learner;

/**
 * An answer, and what was foretold of it.
 *
 * @param probability of a right one, said before it was learned
 */
public record Prediction(boolean right, double probability) {}
