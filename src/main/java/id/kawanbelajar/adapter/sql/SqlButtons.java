package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.delivery.Buttons;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The buttons as a table; the outbox fills it. */
public final class SqlButtons implements Buttons {
    private final Database database;

    public SqlButtons(Database database) {
        this.database = database;
    }

    private record Row(
            String person, String action, @Nullable Long pressedBy, long pressedAt) {}

    @Override
    public Press press(String key, String person, long arrival, Instant now) {
        return database.write(h -> find(h, key)
                .map(row -> verdict(h, key, row, person, arrival, now))
                .orElseGet(Press.Unknown::new));
    }

    private static Optional<Row> find(Handle h, String key) {
        return h.select("SELECT person, action, pressed_by, pressed_at FROM button WHERE key = ?", key)
                .map((row, context) -> new Row(
                        row.getString("person"),
                        row.getString("action"),
                        row.getObject("pressed_by") == null ? null : (Long) row.getLong("pressed_by"),
                        row.getLong("pressed_at")))
                .findOne();
    }

    private static Press verdict(Handle h, String key, Row row, String person, long arrival, Instant now) {
        if (!row.person().equals(person)) {
            return new Press.Foreign();
        }
        if (row.pressedBy() != null && row.pressedBy() == arrival) {
            return new Press.Accepted(row.action());
        }
        if (row.pressedBy() != null
                && row.pressedBy() < arrival
                && now.isBefore(Instant.ofEpochMilli(row.pressedAt()).plus(DOUBLE_TAP))) {
            return new Press.Repeated();
        }
        h.execute("UPDATE button SET pressed_by = ?, pressed_at = ? WHERE key = ?", arrival, now.toEpochMilli(), key);
        return new Press.Accepted(row.action());
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.write(h -> h.execute("DELETE FROM button WHERE made_at < ?", moment.toEpochMilli()));
    }
}
