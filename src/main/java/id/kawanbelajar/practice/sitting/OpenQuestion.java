package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.session.Practice;
import java.util.Optional;

/**
 * The question that is shown, as it is shown.
 *
 * @param sitting that it belongs to
 * @param exercise concrete
 * @param sight what it looks at together with others
 * @param practice with this exercise open
 */
public record OpenQuestion(Sitting sitting, Exercise exercise, Sight sight, Practice practice) {
    /**
     * What a question looks at together with others.
     *
     * @param stimulus empty where it stands alone
     * @param seen whether an earlier question of the sitting has shown it
     */
    public record Sight(Optional<Stimulus> stimulus, boolean seen) {}

    /** Returns a name that this question has in this sitting and nowhere else of this person. */
    public String encounter() {
        return "%s/%d/%d".formatted(exercise.id(), sitting.course().seed(), sitting.place());
    }

    /** Returns the topic it belongs to. */
    public TopicId topic() {
        return sitting.open().topic();
    }

    /** Returns why it is asked. */
    public Asked.Role role() {
        return sitting.open().role();
    }

    /** Returns its number, from 1. */
    public int number() {
        return sitting.place() + 1;
    }

    /** Returns how many questions the sitting has, as far as is known. */
    public int of() {
        return sitting.total();
    }
}
