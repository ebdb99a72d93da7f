package id.kawanbelajar.adapter.sql.rights;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.rights.ErasureOrder;
import id.kawanbelajar.people.rights.Erasures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code erasure_order}. */
public final class SqlErasures implements Erasures {
    private final Database database;
    private final InstantSource clock;

    public SqlErasures(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Instant order(String person, String by, String reason) {
        ErasureOrder order = ErasureOrder.now(person, by, reason, clock.instant());
        return database.write(handle -> {
            insert(handle, order, "DO NOTHING");
            return handle.select("SELECT due FROM erasure_order WHERE who = ?", person)
                    .map((row, context) -> Instant.ofEpochMilli(row.getLong("due")))
                    .one();
        });
    }

    @Override
    public boolean takeBack(String person, String reason) {
        return database.write(handle -> handle.execute(
                        "DELETE FROM erasure_order WHERE who = ? AND reason = ? AND erased_at IS NULL", person, reason)
                > 0);
    }

    @Override
    public void reopen(ErasureOrder order) {
        database.write(handle -> insert(handle, order, "(who) DO UPDATE SET erased_at = NULL"));
    }

    private static int insert(Handle handle, ErasureOrder order, String onConflict) {
        return handle.execute(
                "INSERT INTO erasure_order (who, ordered_by, reason, at, due) VALUES (?, ?, ?, ?, ?) ON CONFLICT "
                        + onConflict,
                order.person(),
                order.by(),
                order.reason(),
                order.at().toEpochMilli(),
                order.due().toEpochMilli());
    }

    @Override
    public Optional<ErasureOrder> of(String person) {
        return database.read(handle -> handle.select("SELECT * FROM erasure_order WHERE who = ?", person)
                .map((row, context) -> order(row))
                .findOne());
    }

    @Override
    public List<ErasureOrder> open() {
        return database.read(
                handle -> handle.select("SELECT * FROM erasure_order WHERE erased_at IS NULL ORDER BY due, who")
                        .map((row, context) -> order(row))
                        .list());
    }

    @Override
    public void done(String person, Instant at) {
        database.write(handle -> handle.execute(
                "UPDATE erasure_order SET erased_at = ? WHERE who = ? AND erased_at IS NULL",
                at.toEpochMilli(),
                person));
    }

    private static ErasureOrder order(ResultSet row) throws SQLException {
        return new ErasureOrder(
                row.getString("who"),
                row.getString("ordered_by"),
                row.getString("reason"),
                Instant.ofEpochMilli(row.getLong("at")),
                Instant.ofEpochMilli(row.getLong("due")),
                erased(row));
    }

    private static @Nullable Instant erased(ResultSet row) throws SQLException {
        long at = row.getLong("erased_at");
        return row.wasNull() ? null : Instant.ofEpochMilli(at);
    }
}
