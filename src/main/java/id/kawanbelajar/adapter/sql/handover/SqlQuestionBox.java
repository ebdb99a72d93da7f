package id.kawanbelajar.adapter.sql.handover;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlAnswerLog;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.handover.PassedQuestion;
import id.kawanbelajar.handover.QuestionBox;
import id.kawanbelajar.material.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables {@code passed_question} and {@code awaited_answer}. */
public final class SqlQuestionBox implements QuestionBox {
    private final Database database;
    private final SqlAnswerLog answers;

    public SqlQuestionBox(Database database) {
        this.database = database;
        this.answers = new SqlAnswerLog(database);
    }

    @Override
    public void put(PassedQuestion question, Instant at) {
        Kelas kelas = question.kelas();
        database.write(handle -> handle.execute(
                """
                INSERT INTO passed_question (person, message, reason, question, kelas, at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (person, message, reason) DO NOTHING
                """,
                question.person(),
                question.message(),
                question.reason().name(),
                question.question(),
                kelas == null ? null : kelas.number(),
                at.toEpochMilli()));
    }

    @Override
    public List<Waiting> open() {
        return select("settled_at IS NULL ORDER BY at, no");
    }

    @Override
    public Optional<Waiting> find(long number) {
        return select("no = ?", number).stream().findFirst();
    }

    private List<Waiting> select(String which, Object... values) {
        return database
                .read(handle -> handle.select("SELECT * FROM passed_question WHERE " + which, values)
                        .map((row, context) -> waiting(row))
                        .list())
                .stream()
                .map(this::withSources)
                .toList();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        int kelas = row.getInt("kelas");
        PassedQuestion question = new PassedQuestion(
                row.getString("person"),
                row.getString("message"),
                PassedQuestion.Reason.valueOf(row.getString("reason")),
                row.getString("question"),
                List.of(),
                kelas == 0 ? null : new Kelas(kelas),
                null);
        return new Waiting(row.getLong("no"), question, row.getObject("settled_at") != null);
    }

    /** What was shown is where answers are logged, while it is. */
    private Waiting withSources(Waiting waiting) {
        PassedQuestion bare = waiting.question();
        Optional<LoggedAnswer> shown = answers.find(bare.person(), bare.message());
        List<Source> found = shown.map(LoggedAnswer::sources).orElse(List.of());
        return new Waiting(
                waiting.number(),
                new PassedQuestion(
                        bare.person(),
                        bare.message(),
                        bare.reason(),
                        bare.question(),
                        found,
                        bare.kelas(),
                        shown.map(LoggedAnswer::mapel).orElse(null)),
                waiting.settled());
    }

    @Override
    public boolean settle(long number, String teacher, Instant at) {
        return database.write(handle -> {
            handle.execute(
                    "UPDATE passed_question SET settled_by = ?, settled_at = ? WHERE no = ? AND settled_at IS NULL",
                    teacher,
                    at.toEpochMilli(),
                    number);
            return handle.select("SELECT 1 FROM passed_question WHERE no = ? AND settled_by = ?", number, teacher)
                    .mapTo(int.class)
                    .findOne()
                    .isPresent();
        });
    }

    @Override
    public void await(String teacher, Task task, Instant at) {
        database.write(handle -> switch (task) {
            case Task.None none -> handle.execute("DELETE FROM awaited_answer WHERE person = ?", teacher);
            case Task.Answer(long question) -> await(handle, teacher, question, null, at);
            case Task.Change(long answer) -> await(handle, teacher, null, answer, at);
        });
    }

    private static int await(Handle handle, String teacher, @Nullable Long passed, @Nullable Long change, Instant at) {
        return handle.execute("""
                INSERT INTO awaited_answer (person, passed, change, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (person) DO UPDATE SET passed = excluded.passed, change = excluded.change, at = excluded.at
                """, teacher, passed, change, at.toEpochMilli());
    }

    @Override
    public Task awaited(String teacher, Instant since) {
        return database.read(handle -> handle.select(
                        "SELECT passed, change FROM awaited_answer WHERE person = ? AND at >= ?",
                        teacher,
                        since.toEpochMilli())
                .map((row, context) -> task(row))
                .findOne()
                .orElse(new Task.None()));
    }

    private static Task task(ResultSet row) throws SQLException {
        return row.getObject("passed") == null
                ? new Task.Change(row.getLong("change"))
                : new Task.Answer(row.getLong("passed"));
    }
}
