package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.topic.TopicId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the topic of the next question: one whose question is answered rightly about four times in five. What stands on a weak
 * earlier topic of its chapter waits for that; and of what suits equally, that comes which the sitting has asked least about.
 */
record TopicChoice(Situation now) {
    private static final double LIKELY_FROM = 0.70;
    private static final double LIKELY_TO = 0.85;
    private static final double PER_QUESTION = 0.05;
    private static final double WEAK = 0.4;
    private static final int MIXED_FROM = 3;

    /**
     * Returns the topic.
     *
     * @param open topics of the course that still have a question
     */
    Optional<TopicId> among(List<TopicId> open) {
        List<TopicId> ready =
                open.stream().filter(topic -> standsFirm(topic, open)).toList();
        List<TopicId> others = ready.stream().filter(topic -> !isLast(topic)).toList();
        boolean mixed = now.course().topics().stream().filter(now::isBegun).count() >= MIXED_FROM;
        List<TopicId> fitting = mixed && !others.isEmpty() ? others : ready;
        return fitting.stream().min(Comparator.comparingDouble(this::cost));
    }

    /** Whether somebody is so weak in a topic that it comes before what builds on it. */
    static boolean isWeak(Belief belief) {
        return belief.mastery() < WEAK;
    }

    private boolean standsFirm(TopicId topic, List<TopicId> open) {
        return open.stream().noneMatch(other -> GoalOrder.isBefore(other, topic) && isWeak(now.belief(other)));
    }

    private boolean isLast(TopicId topic) {
        return now.last().filter(last -> last.topic().equals(topic)).isPresent();
    }

    private double cost(TopicId topic) {
        double likely = now.belief(topic).likely();
        double off = Math.max(0, Math.max(LIKELY_FROM - likely, likely - LIKELY_TO));
        return off + PER_QUESTION * now.count(topic);
    }
}
