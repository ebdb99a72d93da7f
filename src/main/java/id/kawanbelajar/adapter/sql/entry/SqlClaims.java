package id.kawanbelajar.adapter.sql.entry;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.entry.Accounts.Row;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.entry.Claim;
import id.kawanbelajar.people.entry.Claims;
import id.kawanbelajar.people.school.Member.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code claim}, and what a decision about a claim changes of {@code account} and {@code membership}. */
public final class SqlClaims implements Claims {
    private final Database database;

    public SqlClaims(Database database) {
        this.database = database;
    }

    @Override
    public boolean claim(Account account, String person, Instant at) {
        Row row = row(account);
        return database.write(handle -> {
            withdraw(handle, row);
            boolean free =
                    !new Accounts(handle).has(person) && standing(handle, person, Standing.LISTED, Standing.CLAIMED);
            return free
                    && handle.execute(
                                    "INSERT INTO claim (person, channel, address, at) VALUES (?, ?, ?, ?)",
                                    person,
                                    row.channel(),
                                    row.address(),
                                    at.toEpochMilli())
                            > 0;
        });
    }

    /** Changes how far a student is; false if they are elsewhere. */
    private static boolean standing(Handle handle, String person, Standing from, Standing to) {
        return handle.execute(
                        "UPDATE membership SET state = ? WHERE person = ? AND state = ? AND ended IS NULL",
                        to.name(),
                        person,
                        from.name())
                > 0;
    }

    @Override
    public Optional<Claim> of(Account account) {
        Row row = row(account);
        return database.read(handle -> handle.select(
                        "SELECT person, at FROM claim WHERE channel = ? AND address = ?", row.channel(), row.address())
                .map((found, context) -> claim(found.getString("person"), found.getLong("at")))
                .findOne());
    }

    private static Claim claim(String person, long at) {
        return new Claim(person, Instant.ofEpochMilli(at));
    }

    @Override
    public void withdraw(Account account) {
        Row row = row(account);
        database.write(handle -> withdraw(handle, row));
    }

    private static boolean withdraw(Handle handle, Row row) {
        return handle.select(
                        "DELETE FROM claim WHERE channel = ? AND address = ? RETURNING person",
                        row.channel(),
                        row.address())
                .mapTo(String.class)
                .findOne()
                .map(person -> standing(handle, person, Standing.CLAIMED, Standing.LISTED))
                .orElse(false);
    }

    @Override
    public List<Claim> open(String rombel) {
        return database.read(handle -> handle.select("""
                        SELECT c.person, c.at FROM claim c JOIN membership m ON m.person = c.person
                        WHERE m.rombel = ? AND m.ended IS NULL ORDER BY c.at, c.person
                        """, rombel)
                .map((row, context) -> claim(row.getString("person"), row.getLong("at")))
                .list());
    }

    @Override
    public boolean confirm(Claim claim, Instant now) {
        return database.write(handle -> taken(handle, claim)
                .map(row -> {
                    standing(handle, claim.person(), Standing.CLAIMED, Standing.CONFIRMED);
                    Accounts accounts = new Accounts(handle);
                    if (accounts.isInUse(row)) {
                        accounts.share(row, claim.person(), now.toEpochMilli());
                    } else {
                        accounts.activate(row, claim.person());
                    }
                    return true;
                })
                .orElse(false));
    }

    @Override
    public boolean refuse(Claim claim) {
        return database.write(handle -> taken(handle, claim)
                .map(row -> standing(handle, claim.person(), Standing.CLAIMED, Standing.LISTED))
                .orElse(false));
    }

    private static Optional<Row> taken(Handle handle, Claim claim) {
        return handle.select(
                        "DELETE FROM claim WHERE person = ? AND at = ? RETURNING channel, address",
                        claim.person(),
                        claim.at().toEpochMilli())
                .map((row, context) -> new Row(row.getString("channel"), row.getString("address")))
                .findOne();
    }

    @Override
    public void join(Account account, String person, Instant now) {
        Row row = row(account);
        database.write(handle -> {
            Accounts accounts = new Accounts(handle);
            if (accounts.isInUse(row)) {
                accounts.share(row, person, now.toEpochMilli());
            }
            withdraw(handle, row);
            accounts.activate(row, person);
            handle.execute("DELETE FROM claim WHERE person = ?", person);
            return handle.execute(
                    "UPDATE membership SET state = ? WHERE person = ? AND ended IS NULL",
                    Standing.CONFIRMED.name(),
                    person);
        });
    }

    @Override
    public void release(String person, Instant now) {
        database.write(handle -> {
            new Accounts(handle).cutOff(person);
            handle.execute("DELETE FROM claim WHERE person = ?", person);
            return handle.execute(
                    "UPDATE membership SET state = ? WHERE person = ? AND ended IS NULL",
                    Standing.LISTED.name(),
                    person);
        });
    }

    private Row row(Account account) {
        return Row.of(account, database.seal());
    }
}
