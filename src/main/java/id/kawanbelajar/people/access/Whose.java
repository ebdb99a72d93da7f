package id.kawanbelajar.people.access;

import org.jspecify.annotations.Nullable;

/**
 * Whose something is.
 *
 * @param person internal id; null for what belongs to no single person
 * @param rombel id of the class; null for what belongs to no class
 * @param mapel code of the subject; null where it is of none or of all
 */
public record Whose(
        @Nullable String person,
        @Nullable String rombel,
        @Nullable String mapel) {
    /** What belongs to the whole school. */
    public static final Whose SCHOOL = new Whose(null, null, null);

    /** Returns what belongs to a class. */
    public static Whose rombel(String rombel) {
        return new Whose(null, rombel, null);
    }

    /** Returns what belongs to a student of a class; the class is null for somebody who is in none. */
    public static Whose person(String person, @Nullable String rombel) {
        return new Whose(person, rombel, null);
    }
}
