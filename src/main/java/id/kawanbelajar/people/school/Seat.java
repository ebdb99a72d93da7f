package id.kawanbelajar.people.school;

import org.jspecify.annotations.Nullable;

/**
 * A line of a class's roster as the school writes it.
 *
 * @param person internal id of a student who is in the register already; null for a new one
 * @param absen number in the roster, 1 or more
 * @param name what the student is called
 * @param born year of birth; null where the school did not say
 */
public record Seat(
        @Nullable String person,
        int absen,
        String name,
        @Nullable Integer born) {
    public Seat {
        if (absen < 1 || name.isBlank()) {
            throw new IllegalArgumentException("a line of a roster has a number and a name");
        }
    }

    /** Returns the line of a student who is new. */
    public static Seat of(int absen, String name, @Nullable Integer born) {
        return new Seat(null, absen, name, born);
    }
}
