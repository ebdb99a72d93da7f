package id.kawanbelajar.people;

import id.kawanbelajar.curriculum.Kelas;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the bot talks to.
 *
 * @param id internal, never that of a channel
 * @param school internal id of the school
 * @param role what they are here
 * @param kelas the year a student said; null until asked
 * @param trial whether the bot is open to anyone for a trial, so that nothing of them is kept longer than a day
 * @param shortMode whether they asked for short answers
 */
public record Person(
        String id, String school, Role role, @Nullable Kelas kelas, boolean trial, boolean shortMode) {
    public Person {
        if (id.isBlank() || school.isBlank()) {
            throw new IllegalArgumentException("a person has an id and a school");
        }
    }

    /** What a person is at the school. */
    public enum Role {
        STUDENT,
        /** Whoever teaches or leads; what exactly says {@link id.kawanbelajar.people.school.Office}. */
        TEACHER,
        GUARDIAN,
        ADMIN,
        SYSTEM
    }
}
