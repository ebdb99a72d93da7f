package id.kawanbelajar.people.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks up classes, rosters and offices. For the program's own decisions: what a person may see of it is asked of
 * {@link id.kawanbelajar.people.access.Policy} first. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface SchoolRegister {
    /** Returns the classes of the current year, by name; may be empty. */
    List<Rombel> rombels();

    /** Finds a class by its id. */
    Optional<Rombel> rombel(String id);

    /** Finds a class of the current year by its name, whatever its case and spaces: {@code 7 a} is {@code 7A}. */
    Optional<Rombel> named(String name);

    /** Returns the roster of a class by number, without those who left; empty for an unknown class. */
    List<Member> members(String rombel);

    /** Finds a student's place in their present class. */
    Optional<Member> member(String person);

    /** Returns the offices somebody holds; empty for students and guardians. */
    Set<Office> offices(String person);

    /** Returns who holds an office. */
    List<String> holders(Office office);

    /** Returns who looks after a class: its homeroom teachers, then, at a primary school, its class teachers. */
    default List<String> lookingAfter(String rombel) {
        return Stream.of(Duty.HOMEROOM, Duty.CLASS_TEACHER)
                .flatMap(duty -> holders(new Office(duty, rombel, null)).stream())
                .distinct()
                .toList();
    }

    /** Returns what somebody is called, e.g. {@code Bu Rina}; empty where nobody said. */
    Optional<String> name(String person);

    /** Returns the guardians of a student who have an account. */
    List<String> guardians(String student);

    /** Returns the students of a guardian. */
    List<String> children(String guardian);
}
