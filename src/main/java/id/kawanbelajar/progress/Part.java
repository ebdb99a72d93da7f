package id.kawanbelajar.progress;

/** The parts whose sum is the logit of a right answer, in the order of the feature vector. */
public enum Part {
    BASE(0.214),
    TOPIC_EASE(0.787),
    QUESTION_EASE(0.843),
    ABILITY(0.709),
    TOPIC_STRENGTH(0.592),
    RIGHT_IN_TOPIC(0.177),
    WRONG_IN_TOPIC(-0.167),
    RIGHT_ON_QUESTION(0.170),
    LAST_IN_TOPIC(0.084),
    RECENT_IN_TOPIC(0.487),
    RECENT_OVERALL(0.778),
    NEW_TOPIC(-0.604),
    PAUSE(-0.068),
    STREAK(0.161);

    private final double shippedWeight;

    Part(double shippedWeight) {
        this.shippedWeight = shippedWeight;
    }

    /** Returns the weight that a school starts with, fitted on six public answer logs. */
    public double shippedWeight() {
        return shippedWeight;
    }
}
