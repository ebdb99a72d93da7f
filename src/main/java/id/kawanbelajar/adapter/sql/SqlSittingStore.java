package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.sitting.Sitting;
import id.kawanbelajar.practice.sitting.SittingStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code sitting}; ids of questions are parted by blanks. */
public final class SqlSittingStore implements SittingStore {
    private final Database database;

    public SqlSittingStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Sitting> find(String person) {
        return database.read(handle -> handle.select("SELECT * FROM sitting WHERE person = ?", person)
                .map((row, context) -> sitting(row))
                .findOne());
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(
                new Sitting.Course(
                        new MaterialId(row.getString("chapter")),
                        List.of(row.getString("questions").split(" ", -1)),
                        row.getLong("seed")),
                row.getInt("place"),
                row.getInt("correct"),
                row.getBoolean("paused"),
                new Sitting.Counts(
                        row.getInt("hints"),
                        row.getInt("attempts"),
                        row.getInt("wrong_in_row"),
                        row.getBoolean("aided")));
    }

    @Override
    public boolean cameBy(String person, String message) {
        return database.read(
                handle -> handle.select("SELECT 1 FROM sitting WHERE person = ? AND message = ?", person, message)
                        .mapTo(int.class)
                        .findOne()
                        .isPresent());
    }

    @Override
    public void keep(String person, Sitting sitting, String message, Instant at) {
        database.write(handle -> handle.execute(
                """
                INSERT OR REPLACE INTO sitting (person, chapter, questions, seed, place, correct, paused, hints,
                    attempts, wrong_in_row, aided, message, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                person,
                sitting.course().chapter().value(),
                String.join(" ", sitting.course().questions()),
                sitting.course().seed(),
                sitting.place(),
                sitting.right(),
                sitting.paused(),
                sitting.counts().hints(),
                sitting.counts().attempts(),
                sitting.counts().wrongInARow(),
                sitting.counts().aided(),
                message,
                at.toEpochMilli()));
    }

    @Override
    public void forget(String person) {
        database.write(handle -> handle.execute("DELETE FROM sitting WHERE person = ?", person));
    }
}
