package id.kawanbelajar.adapter.sql.rights;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.rights.Wishes;
import java.time.Instant;
import java.util.Optional;

/** The table {@code rights_talk}. */
public final class SqlWishes implements Wishes {
    private final Database database;

    public SqlWishes(Database database) {
        this.database = database;
    }

    @Override
    public void await(String person, Wish wish) {
        database.write(handle -> handle.execute(
                """
                INSERT INTO rights_talk (person, subject, what, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (person) DO UPDATE SET subject = excluded.subject, what = excluded.what, at = excluded.at
                """, person, wish.subject(), wish.what().name(), wish.at().toEpochMilli()));
    }

    @Override
    public Optional<Wish> take(String person) {
        Optional<Wish> wish =
                database.read(handle -> handle.select("SELECT * FROM rights_talk WHERE person = ?", person)
                        .map((row, context) -> new Wish(
                                row.getString("subject"),
                                What.valueOf(row.getString("what")),
                                Instant.ofEpochMilli(row.getLong("at"))))
                        .findOne());
        wish.ifPresent(w -> database.write(h -> h.execute("DELETE FROM rights_talk WHERE person = ?", person)));
        return wish;
    }
}
