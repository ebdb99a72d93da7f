package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.choosing.Belief;
import id.kawanbelajar.practice.choosing.Course;
import id.kawanbelajar.practice.choosing.NextQuestion;
import id.kawanbelajar.practice.choosing.Pool;
import id.kawanbelajar.practice.choosing.Situation;
import id.kawanbelajar.practice.choosing.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is believed of one person on one day, for choosing.
 *
 * @param standing what is known of everybody
 * @param person whom it is about
 * @param today in the school's zone
 */
record Learner(Standing standing, String person, LocalDate today) {
    Set<String> used() {
        return standing.answered(person, today);
    }

    double mastery(TopicId topic) {
        return standing.mastery(person, topic);
    }

    /**
     * Returns the beliefs as they are now.
     *
     * @param before of the same sitting, which keep what had been begun before it; empty when it begins
     */
    Map<TopicId, Belief> beliefs(Course course, List<Asked> asked, Pool pool, Map<TopicId, Belief> before) {
        Set<TopicId> begun = standing.begun(person);
        Map<TopicId, Belief> known = new HashMap<>();
        for (TopicId topic : course.everything()) {
            Belief old = before.get(topic);
            double mastery = mastery(topic);
            known.put(topic, new Belief(mastery, mastery, old == null ? begun.contains(topic) : old.begun()));
        }
        Situation now = new Situation(course, asked, known, used());
        Map<TopicId, Belief> beliefs = new HashMap<>();
        known.forEach((topic, belief) -> beliefs.put(
                topic,
                NextQuestion.ofTopic(now, pool, topic)
                        .map(next -> new Belief(
                                belief.mastery(), standing.right(person, topic, next.question()), belief.begun()))
                        .orElse(belief)));
        return beliefs;
    }
}
