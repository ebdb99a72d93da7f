package id.kawanbelajar.adapter.sql.access;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditHead;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.audit.AuditTrail;
import id.kawanbelajar.people.audit.DropOldAudit;
import id.kawanbelajar.people.audit.KeptEntry;
import id.kawanbelajar.people.audit.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code audit} and {@code audit_checkpoint}; the database itself refuses to change a row or to drop a young one. */
public final class SqlAuditLog implements AuditLog, AuditTrail, DropOldAudit.Aged {
    private static final List<String> GUARDS = List.of("""
            CREATE TRIGGER IF NOT EXISTS audit_unchanged BEFORE UPDATE ON audit
            BEGIN SELECT RAISE(ABORT, 'an audit entry is never changed'); END
            """, """
            CREATE TRIGGER IF NOT EXISTS audit_kept BEFORE DELETE ON audit
            WHEN OLD.seq > (SELECT coalesce(max(seq), 0) FROM audit_checkpoint)
            BEGIN SELECT RAISE(ABORT, 'an audit entry is dropped only up to a checkpoint'); END
            """);
    private static final Place LOST = new Place(Long.MAX_VALUE, "hilang");
    private static final String COLUMNS = "SELECT seq, at, actor, act, subject, reason, hash FROM audit ";

    private final Database database;
    private final AuditHead head;

    public SqlAuditLog(Database database, AuditHead head) {
        this.database = database;
        this.head = head;
        // not in a migration, since every database says this in words of its own
        database.write(handle -> {
            GUARDS.forEach(handle::execute);
            return true;
        });
    }

    @Override
    public void append(AuditEntry entry) {
        Place noted = noted();
        Optional<Place> next = database.write(handle -> {
            Place before = last(handle);
            KeptEntry kept = KeptEntry.of(before.seq() + 1, entry, before.hash());
            insert(handle, kept);
            return holds(handle, noted) ? Optional.of(new Place(kept.seq(), kept.hash())) : Optional.empty();
        });
        // a head that the chain no longer holds stays as it is, or writing on would heal what somebody broke
        next.ifPresent(head::note);
    }

    private Place noted() {
        return head.noted().orElseGet(() -> {
            boolean first = database.read(handle -> last(handle).equals(Place.START));
            if (first) {
                head.note(Place.START);
            }
            return first ? Place.START : LOST;
        });
    }

    private static boolean holds(Handle handle, Place noted) {
        return noted.equals(Place.START)
                || noted.equals(beginning(handle))
                || place(handle, "SELECT seq, hash FROM audit WHERE seq = ?", noted.seq())
                        .filter(noted::equals)
                        .isPresent();
    }

    private static void insert(Handle handle, KeptEntry kept) {
        handle.execute(
                "INSERT INTO audit (seq, at, actor, act, subject, reason, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                kept.seq(),
                kept.millis(),
                kept.actor(),
                kept.act(),
                kept.subject(),
                kept.reason(),
                kept.hash());
    }

    private static Place last(Handle handle) {
        return place(handle, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
                .orElseGet(() -> beginning(handle));
    }

    private static Place beginning(Handle handle) {
        return place(handle, "SELECT seq, hash FROM audit_checkpoint ORDER BY seq DESC LIMIT 1")
                .orElse(Place.START);
    }

    private static Optional<Place> place(Handle handle, String sql, Object... values) {
        return handle.select(sql, values)
                .map((row, context) -> new Place(row.getLong("seq"), row.getString("hash")))
                .findOne();
    }

    @Override
    public Place beginning() {
        return database.read(SqlAuditLog::beginning);
    }

    @Override
    public List<KeptEntry> after(long seq, int limit) {
        return entries("WHERE seq > ? ORDER BY seq LIMIT ?", seq, limit);
    }

    @Override
    public List<KeptEntry> newest(int limit) {
        return entries("ORDER BY seq DESC LIMIT ?", limit);
    }

    private List<KeptEntry> entries(String which, Object... values) {
        return database.read(handle -> handle.select(COLUMNS + which, values)
                .map((row, context) -> new KeptEntry(
                        row.getLong("seq"),
                        row.getLong("at"),
                        row.getString("actor"),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("reason"),
                        row.getString("hash")))
                .list());
    }

    @Override
    public Optional<Place> lastBefore(Instant moment) {
        return database.read(handle -> place(handle, """
                SELECT seq, hash FROM audit
                WHERE seq < (SELECT coalesce(min(seq), 9223372036854775807) FROM audit WHERE at >= ?)
                ORDER BY seq DESC LIMIT 1
                """, moment.toEpochMilli()));
    }

    @Override
    public void dropUpTo(Place place) {
        database.write(handle -> {
            handle.execute(
                    "INSERT INTO audit_checkpoint (seq, hash, at) SELECT seq, hash, at FROM audit WHERE seq = ?",
                    place.seq());
            return handle.execute("DELETE FROM audit WHERE seq <= ?", place.seq());
        });
    }
}
