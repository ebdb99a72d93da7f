package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.topic.TopicId;
import java.time.LocalDate;
import java.util.Set;

/** What choosing must know of a person. Safe for use by many threads. */
public interface Standing {
    /** Returns how probably a person answers a typical question of a topic rightly. */
    double mastery(String person, TopicId topic);

    /** Returns how probably a person answers this question rightly. */
    double right(String person, TopicId topic, String question);

    /** Returns the topics in which a person has answered. */
    Set<TopicId> begun(String person);

    /** Returns the questions that a person has answered on a day. */
    Set<String> answered(String person, LocalDate day);
}
