package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.people.Person;

/** Persons that stand in a test's database. */
public final class Persons {
    public static final Person AYU = new Person("ayu", "sekolah", Person.Role.STUDENT, null, false, false);
    public static final Person BIMA = new Person("bima", "sekolah", Person.Role.STUDENT, null, false, false);

    private Persons() {}

    /** Puts persons with these ids into the database. */
    public static Database in(Database database, boolean trial, long createdAt, String... ids) {
        for (String id : ids) {
            database.write(handle -> handle.execute(
                    "INSERT INTO person (id, school, role, trial, created_at) VALUES (?, 'sekolah', 'STUDENT', ?, ?)",
                    id,
                    trial,
                    createdAt));
        }
        return database;
    }
}
