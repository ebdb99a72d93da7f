package id.kawanbelajar.practice.review;

import id.kawanbelajar.material.topic.TopicId;

/** What is asked again. */
public sealed interface ReviewSubject {
    /** Returns the topic it belongs to. */
    TopicId topic();

    /** A topic, by any of its questions. */
    record Topic(TopicId topic) implements ReviewSubject {}

    /**
     * A question that is worth remembering itself.
     *
     * @param question its id
     */
    record Question(TopicId topic, String question) implements ReviewSubject {
        public Question {
            if (question.isBlank()) {
                throw new IllegalArgumentException("a question has an id, in " + topic);
            }
        }
    }
}
