package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.tutor.explanation.kept.KeptReplies;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The tables {@code kept_reply} and {@code kept_reply_material}: no person and no word of a question in them. */
public final class SqlKeptReplies implements KeptReplies {
    private static final int MOST = 2000;
    private static final String CONTEXT = "penjelasan";

    private final Database database;
    private final int most;

    public SqlKeptReplies(Database database) {
        this(database, MOST);
    }

    /** Keeps so many replies at most. */
    SqlKeptReplies(Database database, int most) {
        this.database = database;
        this.most = most;
    }

    @Override
    public Optional<String> find(String key) {
        return database.read(handle -> handle.select("SELECT text FROM kept_reply WHERE id = ?", id(key))
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void keep(String key, String text, Set<MaterialId> materials, Instant at) {
        database.write(handle -> {
            if (!materials.isEmpty() && materials.stream().allMatch(material -> isPublished(handle, material))) {
                insert(handle, id(key), text, materials, at);
            }
            return true;
        });
    }

    private void insert(Handle handle, String id, String text, Set<MaterialId> materials, Instant at) {
        handle.execute("DELETE FROM kept_reply WHERE id = ?", id);
        handle.execute("INSERT INTO kept_reply (id, text, at) VALUES (?, ?, ?)", id, text, at.toEpochMilli());
        materials.forEach(material -> handle.execute(
                "INSERT INTO kept_reply_material (reply, material) VALUES (?, ?)", id, material.value()));
        handle.execute(
                "DELETE FROM kept_reply WHERE id NOT IN (SELECT id FROM kept_reply ORDER BY at DESC, id LIMIT ?)",
                most);
    }

    /** A material may be withdrawn while a model still writes about it. */
    private static boolean isPublished(Handle handle, MaterialId material) {
        return handle.select(
                                "SELECT COUNT(*) FROM material_version WHERE material = ? AND status = 'PUBLISHED'",
                                material.value())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The key is hashed once more with the school's own: a question has few words, and who has the file could try them. */
    private String id(String key) {
        return database.seal().hash(CONTEXT, key);
    }

    /** Forgets what rests on a material, in the transaction that changes it. */
    static void forget(Handle handle, MaterialId material) {
        handle.execute(
                "DELETE FROM kept_reply WHERE id IN (SELECT reply FROM kept_reply_material WHERE material = ?)",
                material.value());
    }
}
