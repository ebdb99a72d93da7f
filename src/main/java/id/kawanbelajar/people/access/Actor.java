package id.kawanbelajar.people.access;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Office;
import java.util.Set;

/**
 * Who acts, with all that decides what they may.
 *
 * @param person internal id
 * @param role what they are here
 * @param offices what they hold at the school; empty for students and guardians
 */
public record Actor(String person, Person.Role role, Set<Office> offices) {
    /** The program itself, e.g. a nightly job. */
    public static final Actor SYSTEM = new Actor("program", Person.Role.SYSTEM, Set.of());

    public Actor {
        offices = Set.copyOf(offices);
        if (person.isBlank()) {
            throw new IllegalArgumentException("an actor is somebody");
        }
    }
}
