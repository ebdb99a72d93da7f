package id.kawanbelajar.people.school;

import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds.
 *
 * @param duty which
 * @param rombel id of the class; null for an office of the whole school
 * @param mapel code of the subject; null unless a subject is taught
 */
public record Office(
        Duty duty, @Nullable String rombel, @Nullable String mapel) {
    public Office {
        boolean ofSchool = duty == Duty.COUNSELLOR || duty == Duty.PRINCIPAL || duty == Duty.ADMIN;
        if (ofSchool != (rombel == null) || (duty == Duty.SUBJECT_TEACHER) != (mapel != null)) {
            throw new IllegalArgumentException("no such office: " + duty);
        }
    }

    /** Returns an office of the whole school. */
    public static Office of(Duty duty) {
        return new Office(duty, null, null);
    }
}
