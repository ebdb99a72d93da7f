package id.kawanbelajar.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is known of what persons can do. Topics are {@code TopicId}s as written. Somebody or something new is judged by what
 * the others make likely. Safe for use by many threads; throws {@link id.kawanbelajar.failure.UnavailableException} where
 * the answers cannot be read.
 */
public interface Knowledge {
    /** Returns how far a person is in a topic, with the reasons. */
    Mastery assess(String person, String topic);

    /** Returns how probably a person answers a typical new question of a topic rightly. */
    default double mastery(String person, String topic) {
        return assess(person, topic).probability();
    }

    /**
     * Returns how probably a person will answer this question rightly.
     *
     * @param topics of the question, at least one
     */
    double right(String person, String question, List<String> topics);

    /** Returns the topics in which a person has answered, sorted. */
    List<String> topics(String person);

    /** Returns the questions that a person has answered on a day of the school's zone. */
    Set<String> answered(String person, LocalDate day);
}
