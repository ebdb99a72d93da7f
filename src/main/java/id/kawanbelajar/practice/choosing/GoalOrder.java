package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.topic.TopicId;
import java.util.Comparator;
import java.util.List;

/** The order in which the topics of a chapter build on each other: T10 stands behind T9. */
public final class GoalOrder {
    private static final Comparator<TopicId> WITHIN_CHAPTER = Comparator.comparingInt(
                    (TopicId topic) -> topic.part().replaceAll("\\D", "").length())
            .thenComparing(TopicId::part);

    private GoalOrder() {}

    static boolean isBefore(TopicId earlier, TopicId later) {
        return earlier.chapter().equals(later.chapter()) && WITHIN_CHAPTER.compare(earlier, later) < 0;
    }

    /** Returns topics with those of a chapter in their order; the chapters stay in the order in which they come first. */
    public static List<TopicId> sorted(List<TopicId> topics) {
        return topics.stream()
                .map(TopicId::chapter)
                .distinct()
                .flatMap(chapter -> topics.stream()
                        .filter(topic -> topic.chapter().equals(chapter))
                        .distinct()
                        .sorted(WITHIN_CHAPTER))
                .toList();
    }
}
