package id.kawanbelajar.adapter.sql.school;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.RombelName;
import id.kawanbelajar.people.school.SchoolRoll;
import id.kawanbelajar.people.school.Seat;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes the tables of the school; names are sealed here and nowhere else. */
public final class SqlSchoolRoll implements SchoolRoll {
    private final Database database;
    private final String school;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * Opens the roll of one school.
     *
     * @param random unguessable, since ids are made from it
     */
    public SqlSchoolRoll(Database database, String school, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.school = school;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Optional<Rombel> make(String name, Kelas kelas, String year) {
        return database.write(handle -> {
            if (isTaken(handle, name, year)) {
                return Optional.empty();
            }
            Rombel rombel = new Rombel(newId(), name, kelas, year);
            handle.execute(
                    "INSERT INTO rombel (id, school, name, kelas, year) VALUES (?, ?, ?, ?, ?)",
                    rombel.id(),
                    school,
                    name,
                    kelas.number(),
                    year);
            return Optional.of(rombel);
        });
    }

    @Override
    public boolean rename(String rombel, String name) {
        return database.write(handle -> Rows.rombel(handle, rombel)
                .filter(known -> RombelName.key(known.name()).equals(RombelName.key(name))
                        || !isTaken(handle, name, known.year()))
                .map(known -> handle.execute("UPDATE rombel SET name = ? WHERE id = ?", name, rombel) > 0)
                .orElse(false));
    }

    private boolean isTaken(Handle handle, String name, String year) {
        return handle
                .select("SELECT name FROM rombel WHERE school = ? AND year = ?", school, year)
                .mapTo(String.class)
                .list()
                .stream()
                .anyMatch(taken -> RombelName.key(taken).equals(RombelName.key(name)));
    }

    @Override
    public List<String> put(String rombel, List<Seat> seats) {
        return database.write(handle -> Rows.rombel(handle, rombel)
                .map(known ->
                        seats.stream().map(seat -> put(handle, known, seat)).toList())
                .orElse(List.of()));
    }

    private String put(Handle handle, Rombel rombel, Seat seat) {
        String known = seat.person();
        String person = known == null ? register(handle, Person.Role.STUDENT, seat.name()) : known;
        setName(handle, person, seat.name());
        handle.execute(
                "UPDATE person SET kelas = ?, born = coalesce(?, born) WHERE id = ?",
                rombel.kelas().number(),
                seat.born(),
                person);
        String standing = handle.select("SELECT state FROM membership WHERE person = ? AND ended IS NULL", person)
                .mapTo(String.class)
                .findFirst()
                .orElse(Member.Standing.LISTED.name());
        handle.execute(
                "UPDATE membership SET ended = ? WHERE person = ? AND rombel <> ? AND ended IS NULL",
                clock.millis(),
                person,
                rombel.id());
        handle.execute("""
                INSERT INTO membership (person, rombel, absen, state, at) SELECT id, ?, ?, ?, ? FROM person WHERE id = ?
                ON CONFLICT (person, rombel) DO UPDATE SET absen = excluded.absen, state = excluded.state, ended = NULL
                """, rombel.id(), seat.absen(), standing, clock.millis(), person);
        return person;
    }

    @Override
    public boolean setStanding(String person, Member.Standing standing) {
        if (standing == Member.Standing.LEFT) {
            return leave(person);
        }
        return change("UPDATE membership SET state = ? WHERE person = ? AND ended IS NULL", standing.name(), person);
    }

    @Override
    public boolean leave(String person) {
        return change(
                "UPDATE membership SET state = 'LEFT', ended = ? WHERE person = ? AND ended IS NULL",
                clock.millis(),
                person);
    }

    @Override
    public String register(Person.Role role, String name) {
        return database.write(handle -> register(handle, role, name));
    }

    private String register(Handle handle, Person.Role role, String name) {
        String person = newId();
        handle.execute(
                "INSERT INTO person (id, school, role, trial, name, created_at) VALUES (?, ?, ?, 0, ?, ?)",
                person,
                school,
                role.name(),
                Rows.sealedName(database.seal(), person, name),
                clock.millis());
        return person;
    }

    @Override
    public void setName(String person, String name) {
        database.write(handle -> setName(handle, person, name));
    }

    private int setName(Handle handle, String person, String name) {
        return handle.execute(
                "UPDATE person SET name = ? WHERE id = ?", Rows.sealedName(database.seal(), person, name), person);
    }

    @Override
    public void give(String person, Office office) {
        String rombel = office.rombel();
        database.write(handle -> rombel != null && Rows.rombel(handle, rombel).isEmpty()
                ? 0
                : handle.execute(
                        """
                        INSERT INTO office (person, duty, rombel, mapel, at) SELECT id, ?, ?, ?, ? FROM person WHERE id = ?
                        ON CONFLICT (person, duty, rombel, mapel) DO NOTHING
                        """,
                        office.duty().name(),
                        Rows.word(rombel),
                        Rows.word(office.mapel()),
                        clock.millis(),
                        person));
    }

    @Override
    public boolean take(String person, Office office) {
        return change(
                "DELETE FROM office WHERE person = ? AND duty = ? AND rombel = ? AND mapel = ?",
                person,
                office.duty().name(),
                Rows.word(office.rombel()),
                Rows.word(office.mapel()));
    }

    @Override
    public void tie(String guardian, String student) {
        change("""
                INSERT INTO guardianship (person, guardian, at)
                SELECT s.id, g.id, ? FROM person s, person g WHERE s.id = ? AND g.id = ?
                ON CONFLICT (person, guardian) DO NOTHING
                """, clock.millis(), student, guardian);
    }

    @Override
    public boolean untie(String guardian, String student) {
        return change("DELETE FROM guardianship WHERE person = ? AND guardian = ?", student, guardian);
    }

    private boolean change(String sql, @Nullable Object... values) {
        return database.write(handle -> handle.execute(sql, values)) > 0;
    }

    private String newId() {
        return Long.toUnsignedString(random.nextLong(), 36);
    }
}
