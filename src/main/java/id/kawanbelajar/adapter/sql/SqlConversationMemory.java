package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.tutor.explanation.Wish.Turn;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The tables {@code recall} and {@code turn}. */
public final class SqlConversationMemory implements ConversationMemory {
    private final Database database;

    public SqlConversationMemory(Database database) {
        this.database = database;
    }

    @Override
    public Recall recall(String person) {
        return database.read(handle -> {
            List<Turn> turns = handle.select("SELECT question, reply FROM turn WHERE person = ? ORDER BY no", person)
                    .map((row, context) -> new Turn(row.getString("question"), row.getString("reply")))
                    .list();
            return handle.select("SELECT question, mapel, answer, awaiting FROM recall WHERE person = ?", person)
                    .map((row, context) -> new Recall(
                            row.getString("question"),
                            row.getString("mapel"),
                            row.getString("answer"),
                            Recall.Awaiting.valueOf(row.getString("awaiting")),
                            turns))
                    .findOne()
                    .orElse(Recall.NOTHING);
        });
    }

    @Override
    public void keep(String person, Recall recall, Instant at) {
        database.write(handle -> keep(handle, person, recall, at.toEpochMilli()));
    }

    private static int keep(Handle handle, String person, Recall recall, long at) {
        handle.execute("DELETE FROM turn WHERE person = ?", person);
        int no = 0;
        for (Turn turn : recall.turns()) {
            handle.execute(
                    "INSERT INTO turn (person, no, question, reply, at) VALUES (?, ?, ?, ?, ?)",
                    person,
                    no++,
                    turn.question(),
                    turn.reply(),
                    at);
        }
        return handle.execute(
                """
                INSERT INTO recall (person, question, mapel, answer, awaiting, at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (person) DO UPDATE SET question = excluded.question, mapel = excluded.mapel,
                    answer = excluded.answer, awaiting = excluded.awaiting, at = excluded.at
                """,
                person,
                recall.question(),
                recall.mapel(),
                recall.answer(),
                recall.awaiting().name(),
                at);
    }
}
