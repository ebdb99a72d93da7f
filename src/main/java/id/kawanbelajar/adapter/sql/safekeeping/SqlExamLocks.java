package id.kawanbelajar.adapter.sql.safekeeping;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.safety.exam.ExamLock;
import id.kawanbelajar.safety.exam.ExamLocks;
import java.time.Instant;
import java.util.List;

/** The table {@code exam_lock}. */
public final class SqlExamLocks implements ExamLocks {
    private final Database database;

    public SqlExamLocks(Database database) {
        this.database = database;
    }

    @Override
    public void add(ExamLock lock) {
        database.write(handle -> handle.execute(
                "INSERT INTO exam_lock (id, rombel, name, from_at, until_at) VALUES (?, ?, ?, ?, ?)",
                lock.id(),
                lock.rombel(),
                lock.name(),
                lock.from().toEpochMilli(),
                lock.until().toEpochMilli()));
    }

    @Override
    public List<ExamLock> notOver(Instant now) {
        return database.read(handle -> handle.select(
                        "SELECT * FROM exam_lock WHERE opened = 0 AND until_at > ? ORDER BY from_at, id",
                        now.toEpochMilli())
                .map((row, context) -> new ExamLock(
                        row.getString("id"),
                        row.getString("rombel"),
                        row.getString("name"),
                        Instant.ofEpochMilli(row.getLong("from_at")),
                        Instant.ofEpochMilli(row.getLong("until_at"))))
                .list());
    }

    @Override
    public void open(String id) {
        database.write(handle -> handle.execute("UPDATE exam_lock SET opened = 1 WHERE id = ?", id));
    }
}
