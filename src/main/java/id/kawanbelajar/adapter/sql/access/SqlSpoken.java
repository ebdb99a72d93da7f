package id.kawanbelajar.adapter.sql.access;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.opening.ReadOpened.Said;
import id.kawanbelajar.people.opening.ReadOpened.Spoken;
import java.time.Instant;
import java.util.List;

/** What is kept of a conversation in the tables {@code answer} and {@code turn}. */
public final class SqlSpoken implements Spoken {
    private static final int MOST = 20;

    private final Database database;

    public SqlSpoken(Database database) {
        this.database = database;
    }

    /** {@inheritDoc} A question whose exchange is remembered comes with its reply, others by themselves. */
    @Override
    public List<Said> last(String student) {
        return database.read(handle -> handle.select("""
                        SELECT * FROM (
                            SELECT at, 0 AS no, question, '' AS reply FROM answer a WHERE person = :person
                                AND NOT EXISTS (SELECT 1 FROM turn t WHERE t.person = a.person AND t.question = a.question)
                            UNION ALL SELECT at, no, question, reply FROM turn WHERE person = :person
                            ORDER BY at DESC, no DESC LIMIT :most) AS newest
                        ORDER BY at, no
                        """)
                .bind("person", student)
                .bind("most", MOST)
                .map((row, context) -> new Said(
                        Instant.ofEpochMilli(row.getLong("at")), row.getString("question"), row.getString("reply")))
                .list());
    }
}
