package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.conversation.memory.AnswerLog;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code answer} and {@code answer_source}. */
public final class SqlAnswerLog implements AnswerLog {
    private final Database database;

    public SqlAnswerLog(Database database) {
        this.database = database;
    }

    @Override
    public void keep(String person, LoggedAnswer answer, Instant at) {
        database.write(handle -> keep(handle, person, answer, at.toEpochMilli()));
    }

    private static int keep(Handle handle, String person, LoggedAnswer answer, long at) {
        handle.execute("DELETE FROM answer_source WHERE person = ? AND answer = ?", person, answer.id());
        int no = 0;
        for (Source source : answer.sources()) {
            insert(handle, person, answer.id(), no++, source, at);
        }
        return handle.execute("""
                INSERT INTO answer (person, id, question, mapel, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (person, id) DO UPDATE SET question = excluded.question, mapel = excluded.mapel
                """, person, answer.id(), answer.question(), answer.mapel(), at);
    }

    private static void insert(Handle handle, String person, String answer, int no, Source source, long at) {
        handle.execute(
                """
                INSERT INTO answer_source
                    (person, answer, no, passage, book, chapter_no, chapter_title, page, quote, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                person,
                answer,
                no,
                source.passage(),
                source.book(),
                source.chapter().number(),
                source.chapter().title(),
                source.page(),
                source.quote(),
                at);
    }

    @Override
    public Optional<LoggedAnswer> find(String person, String id) {
        return database.read(handle -> {
            List<Source> sources = handle.select(
                            "SELECT * FROM answer_source WHERE person = ? AND answer = ? ORDER BY no", person, id)
                    .map((row, context) -> source(row))
                    .list();
            return handle.select("SELECT question, mapel FROM answer WHERE person = ? AND id = ?", person, id)
                    .map((row, context) ->
                            new LoggedAnswer(id, row.getString("question"), row.getString("mapel"), sources))
                    .findOne();
        });
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("passage"),
                row.getString("book"),
                new Chapter(row.getInt("chapter_no"), row.getString("chapter_title")),
                row.getString("page"),
                row.getString("quote"));
    }
}
