package id.kawanbelajar.adapter.sql.entry;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.entry.GuestBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables {@code guest} and {@code wrong_guess}; neither holds an address, sealed or not. */
public final class SqlGuestBook implements GuestBook {
    private static final int ALIAS = 8;

    private final Database database;

    public SqlGuestBook(Database database) {
        this.database = database;
    }

    private enum Kind {
        CLASS,
        PROFILES,
        PIN
    }

    @Override
    public void keep(Account account, Step step, Instant at) {
        switch (step) {
            case Step.ClassChosen(String rombel) -> keep(account, Kind.CLASS, rombel, null, at);
            case Step.ProfilesShown shown -> keep(account, Kind.PROFILES, null, null, at);
            case Step.PinAwaited(String person) -> keep(account, Kind.PIN, null, person, at);
        }
    }

    private void keep(Account account, Kind kind, @Nullable String rombel, @Nullable String person, Instant at) {
        database.write(handle -> handle.execute("""
                INSERT INTO guest (account, step, rombel, person, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (account) DO UPDATE SET
                    step = excluded.step, rombel = excluded.rombel, person = excluded.person, at = excluded.at
                """, key(account), kind.name(), rombel, person, at.toEpochMilli()));
    }

    @Override
    public Optional<Step> step(Account account, Instant since) {
        return database.read(handle -> handle.select(
                        "SELECT step, rombel, person FROM guest WHERE account = ? AND at >= ?",
                        key(account),
                        since.toEpochMilli())
                .map((row, context) -> step(row))
                .findOne());
    }

    private static Step step(ResultSet row) throws SQLException {
        return switch (Kind.valueOf(row.getString("step"))) {
            case CLASS -> new Step.ClassChosen(Objects.requireNonNull(row.getString("rombel")));
            case PROFILES -> new Step.ProfilesShown();
            case PIN -> new Step.PinAwaited(Objects.requireNonNull(row.getString("person")));
        };
    }

    @Override
    public void forget(Account account) {
        database.write(handle -> handle.execute("DELETE FROM guest WHERE account = ?", key(account)));
    }

    @Override
    public void wrong(Account account, Instant at) {
        database.write(handle ->
                handle.execute("INSERT INTO wrong_guess (account, at) VALUES (?, ?)", key(account), at.toEpochMilli()));
    }

    @Override
    public int wrongSince(Account account, Instant since) {
        return database.read(handle -> handle.select(
                        "SELECT count(*) FROM wrong_guess WHERE account = ? AND at >= ?",
                        key(account),
                        since.toEpochMilli())
                .mapTo(int.class)
                .one());
    }

    @Override
    public String alias(Account account) {
        return "tamu-" + key(account).substring(0, ALIAS);
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.write(handle -> handle.execute("DELETE FROM guest WHERE at < ?", moment.toEpochMilli())
                + handle.execute("DELETE FROM wrong_guess WHERE at < ?", moment.toEpochMilli()));
    }

    private String key(Account account) {
        return database.seal().hash("tamu", account.channel() + ":" + account.address());
    }
}
