package id.kawanbelajar.adapter.sql.learning;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.conversation.marking.EssayBox;
import id.kawanbelajar.conversation.marking.EssayMark;
import id.kawanbelajar.conversation.memory.KeptEssay;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.topic.TopicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code essay}, as a teacher sees it. */
public final class SqlEssayBox implements EssayBox {
    private static final String SELECT =
            "SELECT e.*, p.kelas AS kelas FROM essay e JOIN person p ON p.id = e.person WHERE ";

    private final Database database;

    public SqlEssayBox(Database database) {
        this.database = database;
    }

    @Override
    public List<Handed> unmarked() {
        return select("e.mark IS NULL ORDER BY e.at, e.no");
    }

    @Override
    public Optional<Handed> find(long number) {
        return one("e.no = ?", number);
    }

    @Override
    public Optional<Handed> awaited(String teacher) {
        return one("e.sentence_of = ?", teacher);
    }

    private Optional<Handed> one(String which, Object... values) {
        return select(which, values).stream().findFirst();
    }

    private List<Handed> select(String which, Object... values) {
        return database.read(handle -> handle.select(SELECT + which, values)
                .map((row, context) -> handed(row))
                .list());
    }

    private static Handed handed(ResultSet row) throws SQLException {
        int kelas = row.getInt("kelas");
        return new Handed(
                row.getLong("no"),
                row.getString("person"),
                kelas == 0 ? null : new Kelas(kelas),
                new KeptEssay(
                        row.getString("encounter"),
                        TopicId.of(row.getString("topic")),
                        row.getString("question"),
                        row.getLong("seed"),
                        row.getString("text")));
    }

    @Override
    public boolean mark(long number, EssayMark mark, String teacher, Instant at) {
        return database.write(handle -> {
            handle.execute(
                    "UPDATE essay SET mark = ?, marked_by = ?, marked_at = ? WHERE no = ? AND mark IS NULL",
                    mark.name(),
                    teacher,
                    at.toEpochMilli(),
                    number);
            return handle.select("SELECT mark FROM essay WHERE no = ?", number)
                    .mapTo(String.class)
                    .findOne()
                    .equals(Optional.of(mark.name()));
        });
    }

    @Override
    public void awaitSentence(String teacher, long number) {
        database.write(handle -> handle.execute(
                "UPDATE essay SET sentence_of = CASE WHEN no = ? THEN ? END WHERE sentence_of = ? OR no = ?",
                number,
                teacher,
                teacher,
                number));
    }

    @Override
    public void awaitNothing(String teacher) {
        database.write(handle -> handle.execute("UPDATE essay SET sentence_of = NULL WHERE sentence_of = ?", teacher));
    }
}
