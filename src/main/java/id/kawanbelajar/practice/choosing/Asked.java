package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.topic.TopicId;

/**
 * A question of a sitting, asked or open; neither its text nor its key.
 *
 * @param question its id
 * @param seed of its numbers, so that they are the same after a restart
 * @param role why it was asked
 * @param changes whether it has numbers that change
 * @param result what came of it so far
 */
public record Asked(TopicId topic, String question, long seed, Role role, boolean changes, Result result) {
    public Asked {
        if (question.isBlank() || question.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("a question has an id without blanks, got " + question);
        }
    }

    /** Why a question was asked. */
    public enum Role {
        REVIEW,
        WARM_UP,
        PRACTICE,
        /** The same with other numbers, to see whether it goes without help. */
        CHECK
    }

    /** What came of a question. */
    public enum Result {
        OPEN,
        RIGHT,
        /** Right after a hint or another attempt. */
        HELPED,
        /** Put aside without a right answer. */
        ASIDE,
        /** An essay, which no key marks. */
        KEPT;

        /** Returns whether it was answered right in the end. */
        public boolean isRight() {
            return this == RIGHT || this == HELPED;
        }
    }

    /** Returns this with what came of it. */
    public Asked with(Result outcome) {
        return new Asked(topic, question, seed, role, changes, outcome);
    }
}
