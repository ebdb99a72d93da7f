package id.kawanbelajar.progress;

/**
 * What one part adds to the logit of a right answer.
 *
 * @param logit above zero where it speaks for the student
 */
public record Contribution(Part part, double logit) {}
