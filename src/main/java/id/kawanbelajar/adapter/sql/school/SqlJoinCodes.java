package id.kawanbelajar.adapter.sql.school;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCode;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The table {@code join_code}. */
public final class SqlJoinCodes implements JoinCodes {
    private static final String OPEN = "hash = ? AND uses_left > 0 AND until > ?";

    private final Database database;

    public SqlJoinCodes(Database database) {
        this.database = database;
    }

    @Override
    public boolean issue(JoinSecret secret, Entry entry, int uses, Instant until, Instant now) {
        EntryColumns columns = EntryColumns.of(entry);
        return database.write(handle -> handle.execute(
                        """
                        INSERT INTO join_code (number, hash, kind, opens, rombel, person, uses_left, until, at)
                        SELECT (SELECT coalesce(max(number), 0) + 1 FROM join_code), ?, ?, ?, r.id, p.id, ?, ?, ?
                        FROM (SELECT 1) AS one LEFT JOIN rombel r ON r.id = ? LEFT JOIN person p ON p.id = ?
                        WHERE (r.id IS NOT NULL) = ? AND (p.id IS NOT NULL) = ?
                        ON CONFLICT (hash) DO NOTHING
                        """,
                        hash(secret),
                        secret.kind().name(),
                        columns.opens().name(),
                        uses,
                        until.toEpochMilli(),
                        now.toEpochMilli(),
                        columns.rombel(),
                        columns.person(),
                        columns.rombel() != null,
                        columns.person() != null))
                > 0;
    }

    @Override
    public Use use(JoinSecret secret, Instant now) {
        return database.write(handle -> handle.select(
                        "UPDATE join_code SET uses_left = uses_left - 1 WHERE " + OPEN + " RETURNING *",
                        hash(secret),
                        now.toEpochMilli())
                .map((row, context) -> used(row))
                .findOne()
                .orElseGet(Use.Unknown::new));
    }

    @Override
    public Use look(JoinSecret secret, Instant now) {
        return database.read(
                handle -> handle.select("SELECT * FROM join_code WHERE " + OPEN, hash(secret), now.toEpochMilli())
                        .map((row, context) -> used(row))
                        .findOne()
                        .orElseGet(Use.Unknown::new));
    }

    private static Use used(ResultSet row) throws SQLException {
        return new Use.Used(row.getLong("number"), EntryColumns.of(row).entry());
    }

    @Override
    public boolean revoke(long number, Instant now) {
        return revoke("number", number, now);
    }

    @Override
    public boolean revoke(JoinSecret secret, Instant now) {
        return revoke("hash", hash(secret), now);
    }

    private boolean revoke(String column, Object value, Instant now) {
        return database.write(handle -> handle.execute(
                        "UPDATE join_code SET until = ? WHERE %s = ? AND uses_left > 0 AND until > ?".formatted(column),
                        now.toEpochMilli(),
                        value,
                        now.toEpochMilli()))
                > 0;
    }

    @Override
    public List<JoinCode> usable(Instant now) {
        return database.read(handle -> handle.select(
                        "SELECT * FROM join_code WHERE uses_left > 0 AND until > ? ORDER BY number DESC",
                        now.toEpochMilli())
                .map((row, context) -> new JoinCode(
                        row.getLong("number"),
                        JoinSecret.Kind.valueOf(row.getString("kind")),
                        EntryColumns.of(row).entry(),
                        row.getInt("uses_left"),
                        Instant.ofEpochMilli(row.getLong("until"))))
                .list());
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.write(handle -> handle.execute("DELETE FROM join_code WHERE until < ?", moment.toEpochMilli()));
    }

    private String hash(JoinSecret secret) {
        return database.seal().hash("kode", secret.text());
    }
}
