package id.kawanbelajar.practice.review;

/** How a memory fades, day by day, and when it has faded so far. */
public final class ForgettingCurve {
    private static final double DECAY = Fsrs.decay();
    private static final double FACTOR = StrictMath.pow(0.9, 1 / DECAY) - 1;
    private static final int LONGEST = 36_500;

    private ForgettingCurve() {}

    /** Returns how probably something is still remembered so many days later; 1 on the same day. */
    public static double retrievability(Memory memory, long days) {
        return StrictMath.pow(1 + FACTOR * days / memory.stability(), DECAY);
    }

    /**
     * Returns after how many days to ask again, 1 to 36,500.
     *
     * @param retention the probability with which it should still be remembered then, between 0 and 1
     */
    public static int interval(Memory memory, double retention) {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("need 0 < retention < 1, got " + retention);
        }
        double days = memory.stability() / FACTOR * (StrictMath.pow(retention, 1 / DECAY) - 1);
        return (int) Math.clamp(Math.rint(days), 1, LONGEST);
    }
}
