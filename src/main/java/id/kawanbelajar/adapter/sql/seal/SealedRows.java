package id.kawanbelajar.adapter.sql.seal;

import id.kawanbelajar.failure.UnreadableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Ties a database to the key that it is sealed with. */
public final class SealedRows {
    private static final String PROOF = "bukti";

    private static final List<Column> ADDRESSES = List.of(
            new Column("account", "address"),
            new Column("inbox", "chat"),
            new Column("outbox", "chat"),
            new Column("card", "chat"));
    private static final List<Column> WORDS = List.of(
            new Column("inbox", "body"),
            new Column("outbox", "body"),
            new Column("card", "body"),
            new Column("command", "arguments"),
            new Column("command_line", "line"));

    private record Column(String table, String name) {}

    private SealedRows() {}

    /**
     * Returns the seal of a database, making its key at the first time.
     *
     * @throws UnreadableException if the database was sealed with a key that is not there any more
     */
    public static Seal of(Jdbi jdbi, KeyFile file) {
        Optional<String> proof = jdbi.withHandle(SealedRows::proof);
        if (proof.isPresent()) {
            return proven(file, proof.get());
        }
        Seal seal = new Seal(file.readOrMake());
        jdbi.useHandle(handle -> {
            handle.useTransaction(begun -> begin(begun, seal));
            scrub(handle);
        });
        return seal;
    }

    private static Seal proven(KeyFile file, String proof) {
        Seal seal = new Seal(file.read()
                .orElseThrow(() -> new UnreadableException(
                        "file kunci %s tidak ada, padahal nama dan alamat di basis data disegel dengannya; kembalikan dari cadangan"
                                .formatted(file.file()))));
        seal.open(PROOF, proof);
        return seal;
    }

    private static Optional<String> proof(Handle handle) {
        return handle.select("SELECT proof FROM seal").mapTo(String.class).findOne();
    }

    /** Seals what was stored before there was a key; of two processes that begin at once, one does it. */
    private static void begin(Handle handle, Seal seal) {
        int first = handle.execute(
                "INSERT INTO seal (one, proof) VALUES (1, ?) ON CONFLICT (one) DO NOTHING", seal.seal(PROOF, PROOF));
        if (first > 0) {
            Envelope envelope = new Envelope(seal);
            // their numbers held the address; they only say sorry, or that something may be lost
            handle.execute("DELETE FROM outbox WHERE id LIKE 'maaf:%' OR id LIKE 'hilang:%'");
            ADDRESSES.forEach(column -> replace(handle, column, envelope::address));
            WORDS.forEach(column -> replace(handle, column, envelope::words));
        }
    }

    private static void replace(Handle handle, Column column, Function<String, @Nullable String> sealing) {
        PreparedBatch batch =
                handle.prepareBatch("UPDATE %s SET %s = ? WHERE rowid = ?".formatted(column.table, column.name));
        handle.select("SELECT rowid, %2$s FROM %1$s WHERE %2$s IS NOT NULL".formatted(column.table, column.name))
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(row -> batch.add(sealing.apply(row.getValue()), row.getKey()));
        batch.execute();
    }

    /** What was overwritten still lies in free pages and in the log of writes; both are made anew. */
    private static void scrub(Handle handle) {
        handle.execute("VACUUM");
        handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
