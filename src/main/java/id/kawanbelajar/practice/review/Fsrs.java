package id.kawanbelajar.practice.review;

/**
 * FSRS-6 with its default weights: pure functions, whole days, the same to the last bit on every machine. The weights are
 * numbered as its authors number them.
 */
public final class Fsrs {
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private Fsrs() {}

    /** Returns the memory after the first answer. */
    public static Memory first(Grade grade) {
        return new Memory(W[grade.value() - 1], possible(firstDifficulty(grade)));
    }

    /**
     * Returns the memory after another answer.
     *
     * @param days since the last one; 0 on the same day
     */
    public static Memory next(Memory memory, Grade grade, long days) {
        double stability = days == 0 ? sameDay(memory, grade) : later(memory, grade, days);
        return new Memory(Math.max(stability, Memory.LEAST_STABILITY), nextDifficulty(memory.difficulty(), grade));
    }

    private static double firstDifficulty(Grade grade) {
        return W[4] - StrictMath.exp(W[5] * (grade.value() - 1)) + 1;
    }

    private static double nextDifficulty(double difficulty, Grade grade) {
        double change = -W[6] * (grade.value() - 3);
        double damped = difficulty + (Memory.MOST_DIFFICULTY - difficulty) / 9 * change;
        return possible(W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * damped);
    }

    private static double possible(double difficulty) {
        return Math.clamp(difficulty, Memory.LEAST_DIFFICULTY, Memory.MOST_DIFFICULTY);
    }

    private static double sameDay(Memory memory, Grade grade) {
        double stability = memory.stability();
        double growth = StrictMath.exp(W[17] * (grade.value() - 3 + W[18])) * StrictMath.pow(stability, -W[19]);
        boolean mayNotShrink = grade == Grade.GOOD || grade == Grade.EASY;
        return stability * (mayNotShrink ? Math.max(growth, 1) : growth);
    }

    private static double later(Memory memory, Grade grade, long days) {
        double forgotten = 1 - ForgettingCurve.retrievability(memory, days);
        return grade.isRight() ? recalled(memory, grade, forgotten) : lapsed(memory, forgotten);
    }

    private static double recalled(Memory memory, Grade grade, double forgotten) {
        double ofGrade = grade == Grade.HARD ? W[15] : grade == Grade.EASY ? W[16] : 1;
        double growth = StrictMath.exp(W[8])
                * (11 - memory.difficulty())
                * StrictMath.pow(memory.stability(), -W[9])
                * (StrictMath.exp(W[10] * forgotten) - 1)
                * ofGrade;
        return memory.stability() * (1 + growth);
    }

    private static double lapsed(Memory memory, double forgotten) {
        double left = W[11]
                * StrictMath.pow(memory.difficulty(), -W[12])
                * (StrictMath.pow(memory.stability() + 1, W[13]) - 1)
                * StrictMath.exp(W[14] * forgotten);
        return Math.min(left, memory.stability() / StrictMath.exp(W[17] * W[18]));
    }

    /** Returns the exponent of the {@link ForgettingCurve}. */
    static double decay() {
        return -W[20];
    }
}
