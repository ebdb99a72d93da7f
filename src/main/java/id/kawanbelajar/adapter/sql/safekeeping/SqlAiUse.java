package id.kawanbelajar.adapter.sql.safekeeping;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.safety.budget.AiUse;
import java.time.Instant;
import java.time.LocalDate;

/** The table {@code ai_use}. */
public final class SqlAiUse implements AiUse {
    private final Database database;

    public SqlAiUse(Database database) {
        this.database = database;
    }

    @Override
    public int minutes(String person, LocalDate day) {
        return database.read(handle -> handle.select(
                        "SELECT minutes FROM ai_use WHERE person = ? AND day = ?", person, day.toString())
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
    }

    /** Whoever has been erased meanwhile has no minutes. */
    @Override
    public void add(String person, LocalDate day, int minutes, Instant at) {
        database.write(handle -> handle.execute("""
                INSERT INTO ai_use (person, day, minutes, at) SELECT id, ?, ?, ? FROM person WHERE id = ?
                ON CONFLICT (person, day) DO UPDATE SET minutes = ai_use.minutes + excluded.minutes, at = excluded.at
                """, day.toString(), minutes, at.toEpochMilli(), person));
    }
}
