package id.kawanbelajar.practice.review;

/**
 * How firmly one thing is remembered.
 *
 * @param stability days after which it is still remembered with a probability of 0.9
 * @param difficulty 1 (easy) to 10
 */
public record Memory(double stability, double difficulty) {
    static final double LEAST_STABILITY = 0.001;
    static final double LEAST_DIFFICULTY = 1;
    static final double MOST_DIFFICULTY = 10;

    public Memory {
        if (!(stability >= LEAST_STABILITY) || !(difficulty >= LEAST_DIFFICULTY && difficulty <= MOST_DIFFICULTY)) {
            throw new IllegalArgumentException("need stability >= 0.001 and difficulty from 1 to 10, got %s and %s"
                    .formatted(stability, difficulty));
        }
    }
}
