package id.kawanbelajar.adapter.sql.entry;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.entry.Accounts.Row;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.entry.Profiles;
import java.time.Instant;
import java.util.List;

/** The table {@code profile}; who is active says the table {@code account}. */
public final class SqlProfiles implements Profiles {
    private static final String HERE = " WHERE channel = ? AND address = ? AND person = ?";

    private final Database database;

    public SqlProfiles(Database database) {
        this.database = database;
    }

    @Override
    public List<Profile> on(Account account) {
        Row row = row(account);
        return database.read(handle -> handle.select(
                        "SELECT person, pin FROM profile WHERE channel = ? AND address = ? ORDER BY at, person",
                        row.channel(),
                        row.address())
                .map((found, context) -> new Profile(
                        found.getString("person"), !found.getString("pin").isEmpty()))
                .list());
    }

    @Override
    public void add(Account account, String person, Instant at) {
        Row row = row(account);
        database.write(handle -> {
            new Accounts(handle).share(row, person, at.toEpochMilli());
            return true;
        });
    }

    @Override
    public void lock(Account account, String person, String pin) {
        Row row = row(account);
        database.write(handle -> handle.execute(
                "UPDATE profile SET pin = ?" + HERE, hash(person, pin), row.channel(), row.address(), person));
    }

    @Override
    public boolean opens(Account account, String person, String pin) {
        Row row = row(account);
        return database.read(handle -> handle.select(
                        "SELECT count(*) FROM profile" + HERE + " AND pin = ?",
                        row.channel(),
                        row.address(),
                        person,
                        hash(person, pin))
                .mapTo(int.class)
                .one()
                .equals(1));
    }

    @Override
    public boolean activate(Account account, String person) {
        Row row = row(account);
        return database.write(handle -> {
            boolean here = handle.select("SELECT count(*) FROM profile" + HERE, row.channel(), row.address(), person)
                    .mapTo(int.class)
                    .one()
                    .equals(1);
            if (here) {
                new Accounts(handle).activate(row, person);
            }
            return here;
        });
    }

    private String hash(String person, String pin) {
        return database.seal().hash("pin:" + person, pin);
    }

    private Row row(Account account) {
        return Row.of(account, database.seal());
    }
}
