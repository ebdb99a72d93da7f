package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.session.Practice;
import java.util.Optional;

/**
 * The question that is shown, as it is shown.
 *
 * @param sitting that it belongs to
 * @param exercise concrete
 * @param stimulus what it looks at; empty where it stands alone
 * @param practice with this exercise open
 */
public record OpenQuestion(Sitting sitting, Exercise exercise, Optional<Stimulus> stimulus, Practice practice) {
    /** Returns its number, from 1. */
    public int number() {
        return sitting.place() + 1;
    }

    /** Returns how many questions the sitting has. */
    public int of() {
        return sitting.course().questions().size();
    }
}
