package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A standing that is written down; of topics nobody named it knows what the product knows of somebody new. */
public final class FixedStanding implements Standing {
    private static final double NEW = 0.7;

    private final Map<TopicId, Double> mastery = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    /** Says how somebody who has begun a topic stands in it. */
    public FixedStanding with(TopicId topic, double probability) {
        mastery.put(topic, probability);
        return this;
    }

    /** Says that a question was answered today. */
    public void answer(String question) {
        answered.add(question);
    }

    @Override
    public double mastery(String person, TopicId topic) {
        return mastery.getOrDefault(topic, NEW);
    }

    @Override
    public double right(String person, TopicId topic, String question) {
        return mastery(person, topic);
    }

    @Override
    public Set<TopicId> begun(String person) {
        return mastery.keySet();
    }

    @Override
    public Set<String> answered(String person, LocalDate day) {
        return answered;
    }
}
