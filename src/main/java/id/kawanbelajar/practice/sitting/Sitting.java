package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.session.Practice;
import java.util.List;

/**
 * Where somebody is among the questions of a sitting. It holds no text and no key; those come again from the material.
 *
 * @param course which questions
 * @param place number of the question that is shown, from 0
 * @param right how many were answered right so far
 * @param paused whether the person has stopped for now
 * @param counts what was tried with the question that is shown
 */
public record Sitting(Course course, int place, int right, boolean paused, Counts counts) {
    public Sitting {
        if (place < 0 || place >= course.questions().size() || right < 0 || right > place) {
            throw new IllegalArgumentException("need 0 <= right <= place < %d, got %d and %d"
                    .formatted(course.questions().size(), right, place));
        }
    }

    /**
     * The questions of a sitting.
     *
     * @param chapter whose questions
     * @param questions their ids in order, never empty
     * @param seed chooses the changing numbers, so that they are the same after a restart
     */
    public record Course(MaterialId chapter, List<String> questions, long seed) {
        public Course {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("a sitting has questions: " + chapter);
            }
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
        return new Sitting(course, place, right, stopped, counts);
    }

    /** Returns the id of the question that is shown. */
    public String question() {
        return course.questions().get(place);
    }

    boolean isLast() {
        return place == course.questions().size() - 1;
    }
}
