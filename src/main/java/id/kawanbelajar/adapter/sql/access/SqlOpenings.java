package id.kawanbelajar.adapter.sql.access;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.opening.Opening;
import id.kawanbelajar.people.opening.Openings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code chat_opening}. */
public final class SqlOpenings implements Openings {
    private static final String SELECT = "SELECT * FROM chat_opening WHERE ";

    private final Database database;

    public SqlOpenings(Database database) {
        this.database = database;
    }

    @Override
    public void put(Opening opening) {
        database.write(handle -> handle.execute(
                """
                INSERT INTO chat_opening (id, person, asker, reason, untold, at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """,
                opening.id(),
                opening.student(),
                opening.asker(),
                opening.reason(),
                opening.untold(),
                opening.at().toEpochMilli()));
    }

    @Override
    public Optional<Opening> find(String id) {
        return database.read(handle -> handle.select(SELECT + "id = ?", id)
                .map((row, context) -> opening(row))
                .findOne());
    }

    private static Opening opening(ResultSet row) throws SQLException {
        String approver = row.getString("approver");
        return new Opening(
                row.getString("id"),
                row.getString("person"),
                row.getString("asker"),
                row.getString("reason"),
                row.getString("untold"),
                Instant.ofEpochMilli(row.getLong("at")),
                approver,
                approver == null ? null : Instant.ofEpochMilli(row.getLong("approved")));
    }

    @Override
    public boolean approve(String id, String approver, Instant at) {
        return database.write(handle -> {
            handle.execute(
                    "UPDATE chat_opening SET approver = ?, approved = ? WHERE id = ? AND approver IS NULL",
                    approver,
                    at.toEpochMilli(),
                    id);
            return handle.select("SELECT 1 FROM chat_opening WHERE id = ? AND approver = ?", id, approver)
                    .mapTo(int.class)
                    .findOne()
                    .isPresent();
        });
    }

    @Override
    public List<Opening> toTell(Instant approvedBefore) {
        return database.read(handle -> handle.select(
                        SELECT + "approved <= ? AND told IS NULL AND untold IS NULL ORDER BY approved",
                        approvedBefore.toEpochMilli())
                .map((row, context) -> opening(row))
                .list());
    }

    @Override
    public void told(String id, Instant at) {
        database.write(
                handle -> handle.execute("UPDATE chat_opening SET told = ? WHERE id = ?", at.toEpochMilli(), id));
    }
}
