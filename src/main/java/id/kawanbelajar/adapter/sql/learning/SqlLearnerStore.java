package id.kawanbelajar.adapter.sql.learning;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.progress.Attempt;
import id.kawanbelajar.progress.learning.LearnerStore;
import id.kawanbelajar.progress.learning.MarkedAnswer;
import id.kawanbelajar.progress.model.Piece;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The tables {@code attempt} and {@code learner_*}. */
public final class SqlLearnerStore implements LearnerStore {
    private final Database database;

    public SqlLearnerStore(Database database) {
        this.database = database;
    }

    /** Among the writers, so that no answer comes between version and pieces. */
    @Override
    public State load() {
        return database.write(handle -> new State(number(handle, "last"), PieceRows.all(handle, "state")));
    }

    private static long number(Handle handle, String column) {
        return handle.select("SELECT %s FROM learner_log".formatted(column))
                .mapTo(long.class)
                .one();
    }

    @Override
    public Earlier earlier(MarkedAnswer answer, LocalDate day) {
        MarkedAnswer.Occasion occasion = answer.occasion();
        return database.read(handle -> handle
                .select(
                        """
                        SELECT encounter, message FROM attempt
                        WHERE person = ? AND (encounter = ? OR message = ? OR (question = ? AND day = ?))
                        """,
                        answer.person(),
                        occasion.encounter(),
                        occasion.message(),
                        answer.question(),
                        day.toString())
                .map((row, context) -> earlier(row, occasion))
                .stream()
                .min(Earlier::compareTo)
                .orElse(Earlier.NOTHING));
    }

    private static Earlier earlier(ResultSet row, MarkedAnswer.Occasion occasion) throws SQLException {
        if (row.getString("encounter").equals(occasion.encounter())) {
            return Earlier.SAME_ENCOUNTER;
        }
        return row.getString("message").equals(occasion.message()) ? Earlier.SAME_MESSAGE : Earlier.SAME_DAY;
    }

    @Override
    public Set<String> answered(String person, LocalDate day) {
        return database.read(handle -> handle.select(
                        "SELECT question FROM attempt WHERE person = ? AND day = ?", person, day.toString())
                .mapTo(String.class)
                .set());
    }

    @Override
    public boolean append(long version, Entry entry, List<Piece> moved) {
        return database.write(handle -> {
            boolean isNext = handle.execute("UPDATE learner_log SET last = last + 1 WHERE last = ?", version) == 1;
            if (isNext) {
                insert(handle, version + 1, entry);
                PieceRows.keep(handle, moved, entry.occasion().at().toEpochMilli());
            }
            return isNext;
        });
    }

    private static void insert(Handle handle, long number, Entry entry) {
        Attempt attempt = entry.attempt();
        handle.execute(
                """
                INSERT INTO attempt (no, person, question, topics, correct, unaided, calibrates, encounter, message, day, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                number,
                attempt.student(),
                attempt.question(),
                String.join(" ", attempt.topics()),
                attempt.right(),
                entry.unaided(),
                attempt.calibrates(),
                entry.occasion().encounter(),
                entry.occasion().message(),
                entry.day().toString(),
                entry.occasion().at().toEpochMilli());
    }

    @Override
    public History history() {
        return database.write(handle -> new History(
                number(handle, "last"),
                PieceRows.all(handle, "origin"),
                handle.select("SELECT * FROM attempt WHERE no > ? ORDER BY no", number(handle, "origin"))
                        .map((row, context) -> attempt(row))
                        .list()));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString("person"),
                row.getString("question"),
                List.of(row.getString("topics").split(" ", -1)),
                row.getBoolean("correct"),
                row.getBoolean("calibrates"));
    }

    /**
     * Lets the log start at the state as it is, once rows of somebody have gone, and makes every state that was loaded before
     * out of date.
     */
    public static void startAnew(Handle handle) {
        PieceRows.becomeOrigin(handle);
        handle.execute("UPDATE learner_log SET last = last + 1, origin = last + 1");
    }
}
