package id.kawanbelajar.evaluation;

/** Hears how far the slow part of a measurement is. Calls come one at a time and must return quickly. */
@FunctionalInterface
public interface MeasuringProgress {
    /**
     * So much is done.
     *
     * @param done texts that have their vector and questions that were asked, from 0
     * @param all texts whose vector is not cached, where there is a model, and all questions
     */
    void reached(int done, int all);
}
