package id.kawanbelajar.evaluation.judged;

/**
 * A share beside its bound.
 *
 * @param count how many questions are so
 * @param of how many could be; where that is zero nothing is asked of it
 * @param bound least or most share, 0 to 1, as the measure says
 */
public record Score(Measure measure, int count, int of, double bound) {
    /** Returns the share, 0 to 1; zero where there was no such question. */
    public double share() {
        return of == 0 ? 0 : (double) count / of;
    }

    /** Returns whether the bound is kept. */
    public boolean isKept() {
        return of == 0 || (measure.isLeast() ? share() >= bound : share() <= bound);
    }
}
