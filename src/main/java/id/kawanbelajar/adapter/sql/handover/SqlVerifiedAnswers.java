package id.kawanbelajar.adapter.sql.handover;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.handover.VerifiedAnswer;
import id.kawanbelajar.handover.VerifiedAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code verified_answer}. */
public final class SqlVerifiedAnswers implements VerifiedAnswers {
    private static final String SELECT = "SELECT * FROM verified_answer WHERE ";
    private static final String NEWEST_FIRST = " ORDER BY at DESC, no DESC";

    private final Database database;

    public SqlVerifiedAnswers(Database database) {
        this.database = database;
    }

    @Override
    public long keep(Given given, Instant at) {
        return database.write(handle -> {
            Optional<Long> known = handle.select("SELECT no FROM verified_answer WHERE passed = ?", given.question())
                    .mapTo(Long.class)
                    .findOne();
            known.ifPresent(number -> change(handle, number, given.text(), at));
            return known.orElseGet(() -> insert(handle, given, at));
        });
    }

    private static long insert(Handle handle, Given given, Instant at) {
        Kelas kelas = given.kelas();
        return handle.createUpdate("""
                        INSERT INTO verified_answer (passed, question, text, teacher, author, kelas, rombel, at, withdrawn)
                        VALUES (:passed, :question, :text, :teacher, :author, :kelas, :rombel, :at, 0)
                        """)
                .bind("passed", given.question())
                .bind("question", given.asked())
                .bind("text", given.text())
                .bind("teacher", given.teacher())
                .bind("author", given.author())
                .bind("kelas", kelas == null ? null : kelas.number())
                .bind("rombel", given.rombel())
                .bind("at", at.toEpochMilli())
                .executeAndReturnGeneratedKeys("no")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Optional<VerifiedAnswer> find(long number) {
        return select("no = ?", number).stream().findFirst();
    }

    @Override
    public List<VerifiedAnswer> seenBy(@Nullable Kelas kelas, @Nullable String rombel) {
        return select(
                "withdrawn = 0 AND (kelas IS NULL OR kelas = ?) AND (rombel IS NULL OR rombel = ?)" + NEWEST_FIRST,
                kelas == null ? 0 : kelas.number(),
                rombel == null ? "" : rombel);
    }

    @Override
    public List<VerifiedAnswer> of(String teacher, int limit) {
        return select("teacher = ?" + NEWEST_FIRST + " LIMIT ?", teacher, limit);
    }

    private List<VerifiedAnswer> select(String which, Object... values) {
        return database.read(handle -> handle.select(SELECT + which, values)
                .map((row, context) -> answer(row))
                .list());
    }

    private static VerifiedAnswer answer(ResultSet row) throws SQLException {
        int kelas = row.getInt("kelas");
        String teacher = row.getString("teacher");
        return new VerifiedAnswer(
                row.getLong("no"),
                row.getLong("passed"),
                row.getString("question"),
                row.getString("text"),
                teacher == null ? "" : teacher,
                row.getString("author"),
                kelas == 0 ? null : new Kelas(kelas),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getBoolean("withdrawn"));
    }

    @Override
    public void change(long number, String text, Instant at) {
        database.write(handle -> change(handle, number, text, at));
    }

    private static int change(Handle handle, long number, String text, Instant at) {
        return handle.execute(
                "UPDATE verified_answer SET text = ?, at = ? WHERE no = ?", text, at.toEpochMilli(), number);
    }

    @Override
    public void withdraw(long number, boolean withdrawn) {
        database.write(
                handle -> handle.execute("UPDATE verified_answer SET withdrawn = ? WHERE no = ?", withdrawn, number));
    }
}
