package id.kawanbelajar.people.school;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Person;
import java.util.List;
import java.util.Optional;

/**
 * Changes classes, rosters and offices. For the program's own acts: what a person may change is asked of
 * {@link id.kawanbelajar.people.access.Policy} first. Every change is on disk when its method returns. Safe for use by many
 * threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; nothing is
 * changed then, and the same call may be tried again.
 */
public interface SchoolRoll {
    /** Makes a class; empty if there is one of that name, whatever its case and spaces, in that year. */
    Optional<Rombel> make(String name, Kelas kelas, String year);

    /** Gives a class another name; returns whether the class is known and the name was free. */
    boolean rename(String rombel, String name);

    /**
     * Writes lines into a class's roster, all or none: new students are registered as persons that have no account; those
     * who are known are moved into the class if they are in another, keep their standing, and get this number, name and
     * year of birth (where the line has one).
     *
     * @return the person of each line, in their order; empty for an unknown class
     */
    List<String> put(String rombel, List<Seat> seats);

    /** Says how far a student is in their present class; returns whether they have one. */
    boolean setStanding(String person, Member.Standing standing);

    /** Ends a student's place in their present class; returns whether they had one. */
    boolean leave(String person);

    /** Registers somebody who has no account yet, e.g. a teacher before they join; returns their internal id. */
    String register(Person.Role role, String name);

    /** Says what somebody is called; an unknown person is ignored. */
    void setName(String person, String name);

    /** Gives an office; an unknown person or class is ignored. */
    void give(String person, Office office);

    /** Takes an office away; returns whether they held it. */
    boolean take(String person, Office office);

    /** Makes somebody a guardian of a student; unknown persons are ignored. */
    void tie(String guardian, String student);

    /** Ends that somebody is a guardian of a student; returns whether they were. */
    boolean untie(String guardian, String student);
}
