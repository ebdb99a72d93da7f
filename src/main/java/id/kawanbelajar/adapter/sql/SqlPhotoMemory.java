package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.conversation.photo.PhotoMemory;
import java.time.Instant;
import java.util.Optional;

/** The table {@code photo}. */
public final class SqlPhotoMemory implements PhotoMemory {
    private final Database database;

    public SqlPhotoMemory(Database database) {
        this.database = database;
    }

    @Override
    public void keep(String person, SeenPhoto photo, Instant at) {
        database.write(handle -> handle.execute("""
                INSERT INTO photo (person, message, text, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (person) DO UPDATE SET message = excluded.message, text = excluded.text, at = excluded.at
                """, person, photo.id(), photo.text(), at.toEpochMilli()));
    }

    @Override
    public Optional<SeenPhoto> last(String person) {
        return database.read(handle -> handle.select("SELECT message, text FROM photo WHERE person = ?", person)
                .map((row, context) -> new SeenPhoto(row.getString("message"), row.getString("text")))
                .findOne());
    }
}
