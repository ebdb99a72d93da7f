package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.adapter.sql.seal.Envelope;
import id.kawanbelajar.delivery.Enclosure;
import id.kawanbelajar.delivery.Outbox;
import id.kawanbelajar.delivery.Outgoing;
import id.kawanbelajar.delivery.Posting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The outbox as a table. */
public final class SqlOutbox implements Outbox {
    private final Database database;
    private final Envelope envelope;

    public SqlOutbox(Database database) {
        this.database = database;
        this.envelope = new Envelope(database.seal());
    }

    @Override
    public boolean store(Posting posting) {
        return database.write(h -> insert(h, envelope, posting));
    }

    /** Adds a reply inside a transaction of somebody else; returns whether it was new. */
    static boolean insert(Handle h, Envelope envelope, Posting posting) {
        for (int part = 0; part < posting.parts().size(); part++) {
            Posting.Part stored = posting.parts().get(part);
            int added = h.execute(
                    """
                    INSERT INTO outbox (id, seq, chat, person, priority, body, enclosure, state, not_before, stored_at)
                    VALUES (?, (SELECT coalesce(max(seq), 0) + 1 FROM outbox), ?,
                            (SELECT id FROM person WHERE id = ?), ?, ?, ?, 0, 0, ?)
                    ON CONFLICT (id) DO NOTHING
                    """,
                    posting.id() + "#" + part,
                    envelope.address(posting.chat()),
                    posting.person(),
                    posting.priority().rank(),
                    envelope.words(stored.body()),
                    stored.enclosure() == null ? null : stored.enclosure().bytes(),
                    posting.at().toEpochMilli());
            if (added == 0) {
                return false;
            }
        }
        posting.keys().forEach(key -> insertKey(h, posting, key));
        return true;
    }

    /** Of somebody who is not stored, or not any more, no button works. */
    static void insertKey(Handle h, Posting posting, Posting.Key key) {
        h.execute(
                "INSERT INTO button (key, person, action, made_at) SELECT ?, id, ?, ? FROM person WHERE id = ?",
                key.key(),
                key.action(),
                posting.at().toEpochMilli(),
                posting.person());
    }

    @Override
    public List<Outgoing> heads(Instant now, int limit) {
        return database.read(h -> h.select("""
                        SELECT id, chat, priority, body, tries, not_before FROM (
                            SELECT id, chat, priority, seq, body, tries, not_before, row_number() OVER (PARTITION BY chat ORDER BY priority, seq) AS place
                            FROM outbox WHERE state = 0) AS waiting
                        WHERE place = 1
                        ORDER BY CASE WHEN not_before <= ? THEN 0 ELSE 1 END, priority, seq
                        LIMIT ?
                        """, now.toEpochMilli(), limit)
                .map((row, context) -> outgoing(row))
                .list());
    }

    private Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(
                row.getString("id"),
                envelope.openAddress(row.getString("chat")),
                Posting.Priority.ofRank(row.getInt("priority")),
                Objects.requireNonNull(envelope.openWords(row.getString("body")), "what waits has words"),
                row.getInt("tries"),
                Instant.ofEpochMilli(row.getLong("not_before")));
    }

    @Override
    public Optional<Enclosure> enclosure(String id) {
        return database.read(h -> h.select("SELECT enclosure FROM outbox WHERE id = ? AND enclosure IS NOT NULL", id)
                .map((row, context) -> new Enclosure(row.getBytes("enclosure")))
                .findOne());
    }

    @Override
    public void sent(Collection<String> ids) {
        database.writeFirst(h -> {
            PreparedBatch batch =
                    h.prepareBatch("UPDATE outbox SET state = 1, body = NULL, enclosure = NULL WHERE id = ?");
            ids.forEach(batch::add);
            return batch.execute();
        });
    }

    @Override
    public void later(String id, Instant notBefore) {
        database.write(h -> h.execute(
                "UPDATE outbox SET tries = tries + 1, not_before = ? WHERE id = ? AND state = 0",
                notBefore.toEpochMilli(),
                id));
    }

    @Override
    public void giveUp(String id) {
        database.write(h -> giveUp(h, "id", id));
    }

    @Override
    public void giveUpChat(String chat) {
        database.write(h -> giveUp(h, "chat", envelope.address(chat)));
    }

    private static int giveUp(Handle h, String column, String value) {
        return h.execute(
                "UPDATE outbox SET state = 2, body = NULL, enclosure = NULL WHERE %s = ? AND state = 0"
                        .formatted(column),
                value);
    }

    @Override
    public int waiting() {
        return database.read(h -> h.select("SELECT count(*) FROM outbox WHERE state = 0")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.write(h -> h.execute("DELETE FROM outbox WHERE state > 0 AND stored_at < ?", moment.toEpochMilli()));
    }
}
