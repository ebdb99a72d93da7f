package id.kawanbelajar.adapter.sql.consent;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.consent.letter.Letters;
import java.time.Instant;
import java.util.Optional;

/** The table {@code consent_letter}. */
public final class SqlLetters implements Letters {
    private final Database database;

    public SqlLetters(Database database) {
        this.database = database;
    }

    @Override
    public void keep(String hash, String student, Instant at) {
        database.write(handle -> handle.execute("""
                INSERT INTO consent_letter (hash, person, at) SELECT ?, id, ? FROM person WHERE id = ?
                ON CONFLICT (hash) DO NOTHING
                """, hash, at.toEpochMilli(), student));
    }

    @Override
    public Optional<String> student(String hash) {
        return database.read(handle -> handle.select("SELECT person FROM consent_letter WHERE hash = ?", hash)
                .mapTo(String.class)
                .findOne());
    }
}
