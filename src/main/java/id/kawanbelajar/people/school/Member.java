package id.kawanbelajar.people.school;

import org.jspecify.annotations.Nullable;

/**
 * A student in the roster of a class.
 *
 * @param person internal id; the school's roster makes the person, an account joins it later
 * @param rombel id of the class
 * @param absen number in the roster, 1 or more
 * @param name what the student is called, e.g. {@code Putri}; two may have the same
 * @param born year of birth; null where the school did not say, which counts as the youngest
 * @param standing how far they are
 */
public record Member(
        String person,
        String rombel,
        int absen,
        String name,
        @Nullable Integer born,
        Standing standing) {
    public Member {
        if (person.isBlank() || rombel.isBlank() || name.isBlank() || absen < 1) {
            throw new IllegalArgumentException("a student in a roster has a person, a class, a name and a number");
        }
    }

    /** How far a student has come into the class. */
    public enum Standing {
        /** In the roster, with no account. */
        LISTED,
        /** Somebody says to be this student; the homeroom teacher has not said yes yet. */
        CLAIMED,
        /** Confirmed by the homeroom teacher. */
        CONFIRMED,
        /** No longer in this class. */
        LEFT
    }
}
