package id.kawanbelajar.progress;

import java.util.List;

/**
 * How probably a student answers a typical question of a topic, new to them, rightly.
 *
 * @param evidence how many answers it rests on
 * @param low lower end of an approximate 80 % band
 * @param high its upper end
 * @param parts what adds up to the logit of {@code probability}, biggest first, without those that say nothing
 */
public record Mastery(Evidence evidence, double probability, double low, double high, List<Contribution> parts) {
    /** Below so many answers nothing is said of a student. */
    public static final int ENOUGH_ANSWERS = 5;

    /** Below so many answers in a topic nothing is said of it. */
    public static final int ENOUGH_IN_TOPIC = 3;

    private static final double PRACTISING_FROM = 0.4;
    private static final double NEARLY_FROM = 0.6;
    private static final double MASTERED_ABOVE = 0.8;
    private static final double SURE_ABOVE = 0.6;

    /**
     * Marked answers of a student.
     *
     * @param answers in all topics
     * @param inTopic of these in this topic
     * @param rightInTopic of these right
     */
    public record Evidence(int answers, int inTopic, int rightInTopic) {
        boolean isEnough() {
            return answers >= ENOUGH_ANSWERS && inTopic >= ENOUGH_IN_TOPIC;
        }
    }

    public Mastery {
        parts = List.copyOf(parts);
    }

    /** Returns the level in words that a student may see. */
    public MasteryLevel level() {
        if (!evidence.isEnough()) {
            return MasteryLevel.UNKNOWN;
        }
        if (probability > MASTERED_ABOVE && low > SURE_ABOVE) {
            return MasteryLevel.MASTERED;
        }
        if (probability >= NEARLY_FROM) {
            return MasteryLevel.NEARLY;
        }
        return probability >= PRACTISING_FROM ? MasteryLevel.PRACTISING : MasteryLevel.START;
    }
}
