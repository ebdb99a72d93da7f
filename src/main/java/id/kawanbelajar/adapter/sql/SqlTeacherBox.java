package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.conversation.memory.KeptEssay;
import id.kawanbelajar.conversation.memory.TeacherBox;
import id.kawanbelajar.people.Person;
import java.time.Instant;
import java.util.Set;

/** The table {@code essay}, as students fill it. */
public final class SqlTeacherBox implements TeacherBox {
    private final Database database;

    public SqlTeacherBox(Database database) {
        this.database = database;
    }

    @Override
    public void handIn(Person from, KeptEssay essay, Instant at) {
        database.write(handle -> handle.execute(
                """
                INSERT INTO essay (person, encounter, topic, question, seed, text, at) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (person, encounter) DO NOTHING
                """,
                from.id(),
                essay.encounter(),
                essay.topic().toString(),
                essay.question(),
                essay.seed(),
                essay.text(),
                at.toEpochMilli()));
    }

    @Override
    public Set<String> handedIn(String person, Instant from, Instant until) {
        return database.read(handle -> handle.select(
                        "SELECT question FROM essay WHERE person = ? AND at >= ? AND at < ?",
                        person,
                        from.toEpochMilli(),
                        until.toEpochMilli())
                .mapTo(String.class)
                .set());
    }
}
