package id.kawanbelajar.practice.review;

import id.kawanbelajar.material.topic.TopicId;
import java.time.LocalDate;
import java.util.Set;

/**
 * An exam before which all that it asks for is seen once more.
 *
 * @param day when it is
 * @param topics what it asks for
 */
public record ComingExam(LocalDate day, Set<TopicId> topics) {
    private static final int DAYS_BEFORE = 7;

    public ComingExam {
        topics = Set.copyOf(topics);
    }

    /** Returns the first day of the week before it. */
    LocalDate weekBefore() {
        return day.minusDays(DAYS_BEFORE);
    }

    boolean asksFor(KeptCard card) {
        return topics.contains(card.subject().topic());
    }
}
