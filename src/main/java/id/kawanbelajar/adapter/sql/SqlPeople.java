package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.adapter.sql.seal.Envelope;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/** The tables {@code person} and {@code account}. */
public final class SqlPeople implements PersonDirectory {
    private static final String BY_ACCOUNT = """
            SELECT p.id, p.school, p.role, p.kelas, p.trial, p.short_mode
            FROM person p JOIN account a ON a.person = p.id
            WHERE a.channel = ? AND a.address = ?
            """;

    private final Database database;
    private final Envelope envelope;
    private final String school;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * Opens the directory of one school.
     *
     * @param random unguessable, since ids are made from it
     */
    public SqlPeople(Database database, String school, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.envelope = new Envelope(database.seal());
        this.school = school;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Optional<Person> find(Account account) {
        return database.read(handle -> find(handle, account));
    }

    @Override
    public Optional<Person> withId(String person) {
        return database.read(handle -> handle.select("SELECT * FROM person WHERE id = ?", person)
                .map((row, context) -> person(row))
                .findOne());
    }

    @Override
    public Person findOrCreate(Account account, Person.Role role, boolean trial) {
        Optional<Person> known = find(account);
        return known.isPresent()
                ? known.get()
                : database.write(handle -> find(handle, account).orElseGet(() -> create(handle, account, role, trial)));
    }

    private Optional<Person> find(Handle handle, Account account) {
        return handle.select(BY_ACCOUNT, account.channel(), envelope.address(account.address()))
                .map((row, context) -> person(row))
                .findOne();
    }

    private static Person person(ResultSet row) throws SQLException {
        int kelas = row.getInt("kelas");
        return new Person(
                row.getString("id"),
                row.getString("school"),
                Person.Role.valueOf(row.getString("role")),
                kelas == 0 ? null : new Kelas(kelas),
                row.getBoolean("trial"),
                row.getBoolean("short_mode"));
    }

    private Person create(Handle handle, Account account, Person.Role role, boolean trial) {
        Person person = new Person(Long.toUnsignedString(random.nextLong(), 36), school, role, null, trial, false);
        handle.execute(
                "INSERT INTO person (id, school, role, trial, created_at) VALUES (?, ?, ?, ?, ?)",
                person.id(),
                school,
                role.name(),
                trial,
                clock.millis());
        handle.execute(
                "INSERT INTO account (channel, address, person) VALUES (?, ?, ?)",
                account.channel(),
                envelope.address(account.address()),
                person.id());
        return person;
    }

    @Override
    public boolean attach(Account account, String person) {
        return change("""
                        INSERT INTO account (channel, address, person) SELECT ?, ?, id FROM person WHERE id = ?
                        ON CONFLICT (channel, address) DO NOTHING
                        """, account.channel(), envelope.address(account.address()), person) > 0;
    }

    @Override
    public boolean detach(Account account) {
        return change(
                        "DELETE FROM account WHERE channel = ? AND address = ?",
                        account.channel(),
                        envelope.address(account.address()))
                > 0;
    }

    @Override
    public boolean wasKnownBefore(String person, Instant moment) {
        return database.read(handle -> handle.select(
                        "SELECT 1 FROM person WHERE id = ? AND created_at < ?", person, moment.toEpochMilli())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    @Override
    public Optional<String> address(String person, String channel) {
        return database.read(handle -> handle.select(
                        "SELECT address FROM account WHERE person = ? AND channel = ? AND active = 1 ORDER BY address",
                        person,
                        channel)
                .map((row, context) -> envelope.openAddress(row.getString("address")))
                .findFirst());
    }

    @Override
    public void setReachable(Account account, boolean reachable) {
        change(
                "UPDATE account SET active = ? WHERE channel = ? AND address = ?",
                reachable,
                account.channel(),
                envelope.address(account.address()));
    }

    @Override
    public void setKelas(String person, Kelas kelas) {
        change("UPDATE person SET kelas = ? WHERE id = ?", kelas.number(), person);
    }

    @Override
    public void setShortMode(String person, boolean shortMode) {
        change("UPDATE person SET short_mode = ? WHERE id = ?", shortMode, person);
    }

    @Override
    public void erase(String person) {
        database.write(handle -> OwnedTable.forget(handle, person));
    }

    @Override
    public void forgetTrialsBefore(Instant moment) {
        database.write(handle -> OwnedTable.forgetTrialsBefore(handle, moment.toEpochMilli()));
    }

    private int change(String sql, Object... values) {
        return database.write(handle -> handle.execute(sql, values));
    }
}
