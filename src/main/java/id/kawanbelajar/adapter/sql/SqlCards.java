package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.adapter.sql.seal.Envelope;
import id.kawanbelajar.delivery.Cards;
import id.kawanbelajar.delivery.Posting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cards as a table. */
public final class SqlCards implements Cards {
    private final Database database;
    private final Envelope envelope;

    public SqlCards(Database database) {
        this.database = database;
        this.envelope = new Envelope(database.seal());
    }

    @Override
    public void show(Posting posting) {
        database.write(h -> {
            int changed = h.execute(
                    """
                    INSERT INTO card (id, chat, person, body, revision, not_before, stored_at)
                    VALUES (?, ?, (SELECT id FROM person WHERE id = ?), ?, 1, 0, ?)
                    ON CONFLICT (id) DO UPDATE
                    SET body = excluded.body, revision = card.revision + 1, tries = 0, stored_at = excluded.stored_at
                    """,
                    posting.id(),
                    envelope.address(posting.chat()),
                    posting.person(),
                    envelope.words(posting.parts().getFirst().body()),
                    posting.at().toEpochMilli());
            posting.keys().forEach(key -> SqlOutbox.insertKey(h, posting, key));
            return changed;
        });
    }

    @Override
    public List<Card> waiting(Instant now, int limit) {
        return database.read(h -> h.select("""
                        SELECT id, chat, body, revision, sent_as, tries, not_before FROM card WHERE body IS NOT NULL
                        ORDER BY CASE WHEN not_before <= ? THEN 0 ELSE 1 END, stored_at, id LIMIT ?
                        """, now.toEpochMilli(), limit)
                .map((row, context) -> card(row))
                .list());
    }

    private Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getString("id"),
                envelope.openAddress(row.getString("chat")),
                Objects.requireNonNull(envelope.openWords(row.getString("body")), "what waits has words"),
                row.getLong("revision"),
                row.getString("sent_as"),
                row.getInt("tries"),
                Instant.ofEpochMilli(row.getLong("not_before")));
    }

    @Override
    public void shown(Card card, @Nullable String sentAs, Instant notBefore) {
        database.writeFirst(h -> h.execute("""
                UPDATE card SET sent_as = ?, not_before = ?, tries = 0,
                    body = CASE WHEN revision = ? THEN NULL ELSE body END
                WHERE id = ?
                """, sentAs, notBefore.toEpochMilli(), card.revision(), card.id()));
    }

    @Override
    public void lost(Card card) {
        database.write(h -> h.execute("UPDATE card SET sent_as = NULL WHERE id = ?", card.id()));
    }

    @Override
    public void later(Card card, Instant notBefore) {
        database.write(h -> h.execute(
                "UPDATE card SET tries = tries + 1, not_before = ? WHERE id = ?", notBefore.toEpochMilli(), card.id()));
    }

    @Override
    public void giveUp(Card card) {
        database.write(h ->
                h.execute("UPDATE card SET body = NULL WHERE id = ? AND revision = ?", card.id(), card.revision()));
    }

    @Override
    public void giveUpChat(String chat) {
        database.write(h -> h.execute("UPDATE card SET body = NULL WHERE chat = ?", envelope.address(chat)));
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.write(h -> h.execute("DELETE FROM card WHERE body IS NULL AND stored_at < ?", moment.toEpochMilli()));
    }
}
