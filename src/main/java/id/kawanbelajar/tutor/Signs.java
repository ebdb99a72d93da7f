package id.kawanbelajar.tutor;

import java.util.List;

/**
 * What tells that a stretch of a passage holds the answer, each from 0 to 1; and, in the same shape, what each of these is
 * worth.
 *
 * @param words how many of the question's words that the passage says it says, each counting less the more sentences say it
 * @param kind 1 where it looks like what is asked for, and that is no fact
 * @param fact 1 where a fact is asked for and it holds one of that kind that the question does not name
 * @param defines 1 where it says what the thing asked about is
 * @param early 1 for the first sentence; the n-th has an n-th of it
 * @param passage share of the question that its passage speaks of, rare words counting more
 * @param lead its passage's score against that of the best
 */
public record Signs(double words, double kind, double fact, double defines, double early, double passage, double lead) {
    /** Names of the signs, in the order of {@link #values}. */
    public static final List<String> NAMES = List.of("words", "kind", "fact", "defines", "early", "passage", "lead");

    /** Learnt by {@code ukur latih kutipan} on public questions whose answers are known; with vectors and without alike. */
    public static final Signs WEIGHTS = new Signs(2.5, 0.8, 2.7, 1.7, 0.7, 2.0, 7.0);

    public Signs {
        if (!Double.isFinite(words + kind + fact + defines + early + passage + lead)) {
            throw new IllegalArgumentException("a sign is a number");
        }
    }

    /** Returns the values in the order of {@link #NAMES}. */
    public double[] values() {
        return new double[] {words, kind, fact, defines, early, passage, lead};
    }

    /** Returns how likely the stretch answers, as a multiple of what another stretch of the same question has. */
    double odds() {
        return Math.exp(words * WEIGHTS.words
                + kind * WEIGHTS.kind
                + fact * WEIGHTS.fact
                + defines * WEIGHTS.defines
                + early * WEIGHTS.early
                + passage * WEIGHTS.passage
                + lead * WEIGHTS.lead);
    }
}
