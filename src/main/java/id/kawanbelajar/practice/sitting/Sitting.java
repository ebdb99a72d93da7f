package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.choosing.Belief;
import id.kawanbelajar.practice.choosing.Course;
import id.kawanbelajar.practice.choosing.Situation;
import id.kawanbelajar.practice.session.Practice;
import java.util.List;
import java.util.Map;

/**
 * Where somebody is among the questions of a sitting. It holds no text and no key; those come again from the material.
 *
 * @param course what it is for
 * @param asked its questions so far, in order; the last one is open
 * @param beliefs from which the question behind the open one will be chosen
 * @param paused whether the person has stopped for now
 * @param counts what was tried with the question that is shown
 */
public record Sitting(Course course, List<Asked> asked, Map<TopicId, Belief> beliefs, boolean paused, Counts counts) {
    public Sitting {
        asked = List.copyOf(asked);
        beliefs = Map.copyOf(beliefs);
        if (asked.isEmpty() || asked.getLast().result() != Asked.Result.OPEN) {
            throw new IllegalArgumentException("the last question of a sitting is open, in " + asked);
        }
    }

    /** What of a {@link Practice} has to be kept; its parts as there. */
    public record Counts(int hints, int attempts, int wrongInARow, boolean aided) {
        /** Before the first question. */
        public static final Counts NONE = new Counts(0, 0, 0, false);

        static Counts of(Practice practice) {
            return new Counts(practice.hints(), practice.attempts(), practice.wrongInARow(), practice.aided());
        }
    }

    /** Returns this, stopped for now or gone on with. */
    public Sitting paused(boolean stopped) {
        return new Sitting(course, asked, beliefs, stopped, counts);
    }

    /** Returns the question that is shown. */
    public Asked open() {
        return asked.getLast();
    }

    /** Returns the number of the question that is shown, from 0. */
    public int place() {
        return asked.size() - 1;
    }

    /** Returns how many questions there will be, checks that are owed so far included. */
    public int total() {
        long checks =
                asked.stream().filter(one -> one.role() == Asked.Role.CHECK).count();
        return course.wanted() + (int) checks + Situation.unchecked(asked).size();
    }

    Sitting with(Counts tried) {
        return new Sitting(course, asked, beliefs, false, tried);
    }
}
