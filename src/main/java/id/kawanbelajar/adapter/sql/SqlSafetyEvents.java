package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.safety.SafetyEvents;
import id.kawanbelajar.safety.Verdict;
import java.time.Instant;

/** The table {@code safety_event}. */
public final class SqlSafetyEvents implements SafetyEvents {
    private final Database database;

    public SqlSafetyEvents(Database database) {
        this.database = database;
    }

    @Override
    public void record(String person, String messageId, Verdict verdict, Instant at) {
        database.write(handle -> handle.execute(
                "INSERT INTO safety_event (person, id, category, at) VALUES (?, ?, ?, ?) ON CONFLICT (person, id) DO NOTHING",
                person,
                messageId,
                verdict.category(),
                at.toEpochMilli()));
    }
}
