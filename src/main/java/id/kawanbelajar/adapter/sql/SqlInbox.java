package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.adapter.sql.seal.Envelope;
import id.kawanbelajar.delivery.Arrival;
import id.kawanbelajar.delivery.Cursor;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.delivery.Nudge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The inbox as a table. */
public final class SqlInbox implements Inbox {
    private static final String OPEN =
            "SELECT id, chat, person, kind, body, message, at, tries FROM inbox WHERE chat = ? AND state < 2 ORDER BY seq";

    private final Database database;
    private final Envelope envelope;

    public SqlInbox(Database database) {
        this.database = database;
        this.envelope = new Envelope(database.seal());
    }

    @Override
    public void store(List<Intake> batch, Cursor cursor) {
        database.write(h -> {
            batch.forEach(intake -> store(h, intake));
            return mark(h, cursor);
        });
    }

    private void store(Handle h, Intake intake) {
        Arrival arrival = intake.arrival();
        if (isKnown(h, arrival.id())) {
            return;
        }
        if (arrival.kind() == Arrival.Kind.EDIT) {
            h.execute(
                    "UPDATE inbox SET body = ? WHERE chat = ? AND message = ? AND kind = 'WORDS' AND state = 0",
                    envelope.words(arrival.content()),
                    envelope.address(arrival.chat()),
                    arrival.message());
        }
        boolean waits = switch (arrival.kind()) {
            case WORDS, PRESS, SENT, UNREADABLE -> !Nudge.addsNothing(arrival, open(h, arrival.chat()));
            case EDIT, UNSTORED, NOTHING -> false;
        };
        insert(h, arrival, waits);
        intake.replies().forEach(reply -> SqlOutbox.insert(h, envelope, reply));
    }

    private static boolean isKnown(Handle h, long id) {
        return h.select("SELECT 1 FROM inbox WHERE id = ?", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private List<Arrival> open(Handle h, String chat) {
        return h.select(OPEN, envelope.address(chat))
                .map((row, context) -> arrival(row))
                .list();
    }

    private void insert(Handle h, Arrival arrival, boolean waits) {
        h.execute(
                """
                INSERT INTO inbox (id, seq, chat, person, kind, body, message, at, state)
                VALUES (?, (SELECT coalesce(max(seq), 0) + 1 FROM inbox), ?, ?, ?, ?, ?, ?, ?)
                """,
                arrival.id(),
                envelope.address(arrival.chat()),
                waits ? arrival.person() : null,
                arrival.kind().name(),
                waits ? envelope.words(arrival.body()) : null,
                arrival.message(),
                arrival.at().toEpochMilli(),
                waits ? 0 : 2);
    }

    @Override
    public void mark(Cursor cursor) {
        database.write(h -> mark(h, cursor));
    }

    private static int mark(Handle h, Cursor cursor) {
        return h.execute(
                "UPDATE inbox_cursor SET last = ?, received = ?, read = ?, returned = ?",
                cursor.last(),
                cursor.received().toEpochMilli(),
                cursor.read().toEpochMilli(),
                cursor.returned() == null ? null : cursor.returned().toEpochMilli());
    }

    @Override
    public Optional<Cursor> cursor() {
        return database.read(h -> h.select(
                        "SELECT last, received, read, returned FROM inbox_cursor WHERE last IS NOT NULL")
                .map((row, context) -> new Cursor(
                        row.getLong("last"),
                        Instant.ofEpochMilli(row.getLong("received")),
                        Instant.ofEpochMilli(row.getLong("read")),
                        row.getObject("returned") == null ? null : Instant.ofEpochMilli(row.getLong("returned"))))
                .findOne());
    }

    @Override
    public List<String> waitingChats() {
        return database.read(h -> h.select("SELECT chat FROM inbox WHERE state < 2 GROUP BY chat ORDER BY min(seq)")
                .map((row, context) -> envelope.openAddress(row.getString("chat")))
                .list());
    }

    @Override
    public Optional<Turn> next(String chat) {
        return database.write(h -> {
            List<Turn> open = h.select(OPEN, envelope.address(chat))
                    .map((row, context) -> new Turn(arrival(row), row.getInt("tries")))
                    .list();
            int turn = 0;
            while (turn < open.size() - 1 && isOnlyACall(open.get(turn).arrival())) {
                finish(h, open.get(turn++).arrival().id());
            }
            if (turn == open.size()) {
                return Optional.empty();
            }
            h.execute(
                    "UPDATE inbox SET state = 1, tries = tries + ? WHERE id = ?",
                    open.get(turn).isSuspect() ? 0 : 1,
                    open.get(turn).arrival().id());
            return Optional.of(open.get(turn));
        });
    }

    @Override
    public void accuse(long id) {
        database.write(h -> h.execute("UPDATE inbox SET tries = tries + 1 WHERE id = ?", id));
    }

    private static boolean isOnlyACall(Arrival arrival) {
        return arrival.kind() == Arrival.Kind.WORDS && Nudge.isCall(arrival.content());
    }

    @Override
    public void done(long id) {
        database.write(h -> finish(h, id));
    }

    static int finish(Handle h, long id) {
        return h.execute("UPDATE inbox SET state = 2, body = NULL, person = NULL WHERE id = ?", id);
    }

    @Override
    public Optional<String> message(long id) {
        return database.read(h -> h.select("SELECT message FROM inbox WHERE id = ? AND message <> ''", id)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.write(h -> h.execute("DELETE FROM inbox WHERE state = 2 AND at < ?", moment.toEpochMilli()));
    }

    @Override
    public void note(@Nullable String problem) {
        database.write(h -> h.execute("UPDATE inbox_cursor SET problem = ?", problem));
    }

    @Override
    public Optional<String> noted() {
        return database.read(h -> h.select("SELECT problem FROM inbox_cursor WHERE problem IS NOT NULL")
                .mapTo(String.class)
                .findOne());
    }

    private Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getLong("id"),
                envelope.openAddress(row.getString("chat")),
                row.getString("person"),
                Arrival.Kind.valueOf(row.getString("kind")),
                envelope.openWords(row.getString("body")),
                row.getString("message"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
