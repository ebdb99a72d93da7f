package id.kawanbelajar.people.access;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says as what a person acts: with the offices that the register knows of. One rule beside it, for a school that tries the
 * bot before it has classes: whoever the operator lists as a teacher ({@code KAWAN_GURU}) and who holds no office yet acts
 * as class teacher of every class, and of students that are in none. The first office ends that.
 */
public final class Actors {
    /** In the place of a class: all of them, and no class too. No class of the register has this id. */
    public static final String EVERY_CLASS = "*";

    private static final Set<Office> OF_PILOT = Set.of(new Office(Duty.CLASS_TEACHER, EVERY_CLASS, null));

    private final SchoolRegister register;
    private final Predicate<String> listedTeacher;

    /**
     * Makes it.
     *
     * @param listedTeacher whether the operator lists a person, given by internal id, as a teacher
     */
    public Actors(SchoolRegister register, Predicate<String> listedTeacher) {
        this.register = register;
        this.listedTeacher = listedTeacher;
    }

    /**
     * Returns somebody who is known to be of the staff as one who acts now.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the register does not answer
     */
    public Actor teacher(String person) {
        return staff(person, Person.Role.TEACHER);
    }

    /**
     * Returns a person as one who acts now; ask again for the next act, since offices change.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the register does not answer
     */
    public Actor actor(Person person) {
        if (person.role() == Person.Role.STUDENT || person.role() == Person.Role.GUARDIAN) {
            return new Actor(person.id(), person.role(), Set.of());
        }
        return staff(person.id(), person.role());
    }

    private Actor staff(String person, Person.Role role) {
        Set<Office> offices = register.offices(person);
        boolean pilot = role == Person.Role.TEACHER && offices.isEmpty() && listedTeacher.test(person);
        return new Actor(person, role, pilot ? OF_PILOT : offices);
    }
}
