package id.kawanbelajar.adapter.sql.learning;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Course;
import id.kawanbelajar.practice.sitting.Sitting;
import id.kawanbelajar.practice.sitting.SittingStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table {@code sitting}. */
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
        String warmUp = row.getString("warm_up");
        return new Sitting(
                new Course(
                        SittingColumns.topics(row.getString("topics")),
                        warmUp == null ? null : TopicId.of(warmUp),
                        SittingColumns.reviews(row.getString("reviews")),
                        row.getInt("wanted"),
                        row.getLong("seed")),
                SittingColumns.asked(row.getString("asked")),
                SittingColumns.beliefs(row.getString("beliefs")),
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
        Course course = sitting.course();
        database.write(handle -> handle.execute(
                """
                INSERT OR REPLACE INTO sitting (person, topics, warm_up, reviews, wanted, seed, asked, beliefs, paused,
                    hints, attempts, wrong_in_row, aided, message, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                person,
                SittingColumns.topics(course.topics()),
                course.warmUp() == null ? null : course.warmUp().toString(),
                SittingColumns.reviews(course.reviews()),
                course.wanted(),
                course.seed(),
                SittingColumns.asked(sitting.asked()),
                SittingColumns.beliefs(sitting.beliefs()),
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
