package id.kawanbelajar.plan;

import id.kawanbelajar.material.topic.TopicId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One stretch of learning.
 *
 * @param id unique within a plan, stays when the block moves
 * @param goal id of the goal it serves
 * @param kind what is done in it
 * @param topics one, or several where they are mixed; never empty
 * @param day when
 * @param start time of day, of the school's zone
 * @param minutes 15 to 25
 * @param why it stands where it stands
 * @param state whether it was done
 */
public record Block(
        String id,
        String goal,
        Kind kind,
        List<TopicId> topics,
        LocalDate day,
        LocalTime start,
        int minutes,
        Why why,
        State state) {
    /** Shortest block, in minutes. */
    public static final int LEAST = 15;

    /** Longest block, in minutes. */
    public static final int MOST = 25;

    /** What is done; each block ends with a glance back. */
    public enum Kind {
        /** Read, practise, then recall without looking. */
        LEARN,
        /** More questions on a topic that was learned before. */
        PRACTISE,
        /** Recall what is about to be forgotten. */
        REVIEW,
        /** Questions from several topics, as in the exam. */
        MIXED
    }

    /** What is told when somebody asks "kenapa hari ini …?". */
    public enum Why {
        /** It has not been learned yet. */
        NEW,
        /** It is known before what builds on it. */
        PREREQUISITE,
        /** Answers show that it is not firm yet. */
        WEAK,
        /** Some days have passed, the right moment to recall it. */
        DUE,
        /** The exam is near. */
        FINAL
    }

    /** How far a block is. */
    public enum State {
        PLANNED,
        DONE,
        /** Its time passed without it; kept so that a report is honest, never blamed. */
        MISSED
    }

    public Block {
        topics = List.copyOf(topics);
        if (id.isBlank() || topics.isEmpty() || minutes < LEAST || minutes > MOST) {
            throw new IllegalArgumentException(
                    "a block has an id, topics and %d to %d minutes: %s, %d".formatted(LEAST, MOST, id, minutes));
        }
    }

    /** Returns when it ends. */
    public LocalTime end() {
        return start.plusMinutes(minutes);
    }

    /** Returns this block in another state. */
    public Block in(State other) {
        return new Block(id, goal, kind, topics, day, start, minutes, why, other);
    }
}
