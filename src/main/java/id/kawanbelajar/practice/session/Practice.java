package id.kawanbelajar.practice.session;

import id.kawanbelajar.practice.Exercise;
import org.jspecify.annotations.Nullable;

/**
 * Where a student is in a practice; all that has to be kept to go on days later.
 *
 * @param open the question that is shown; null between questions
 * @param parallel the same with other numbers, whose way does not tell the key; null where there is none
 * @param hints how many were given for the open question
 * @param attempts how many clear wrong answers the open question has had
 * @param wrongInARow clear wrong answers since the last right one, across questions of the topic
 * @param aided whether help beyond the question was given, hints, an example or a section
 */
public record Practice(
        @Nullable Exercise open, @Nullable Exercise parallel, int hints, int attempts, int wrongInARow, boolean aided) {
    /** Before the first question. */
    public static final Practice NEW = new Practice(null, null, 0, 0, 0, false);

    public Practice {
        if (hints < 0 || attempts < 0 || wrongInARow < 0) {
            throw new IllegalArgumentException("counts are not negative");
        }
    }

    Practice opened(Exercise exercise, @Nullable Exercise worked) {
        return new Practice(exercise, worked, 0, 0, wrongInARow, false);
    }

    Practice hinted() {
        return new Practice(open, parallel, hints + 1, attempts, wrongInARow, true);
    }

    Practice helped() {
        return new Practice(open, parallel, hints, attempts, wrongInARow, true);
    }

    Practice failed() {
        return new Practice(open, parallel, hints, attempts + 1, wrongInARow + 1, aided);
    }

    Practice closed(boolean right) {
        return new Practice(null, null, 0, 0, right ? 0 : wrongInARow, false);
    }
}
