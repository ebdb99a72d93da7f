package id.kawanbelajar.progress.model;

/**
 * One topic of a question.
 *
 * @param ease of the topic, for everybody
 * @param history of the student in it
 */
record TopicShare(Belief ease, TopicHistory history) {
    double variance() {
        return ease.variance() + history.strength().variance();
    }
}
