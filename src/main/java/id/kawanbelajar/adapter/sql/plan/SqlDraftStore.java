package id.kawanbelajar.adapter.sql.plan;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.plan.DraftStore;
import java.time.Instant;
import java.util.Optional;

/** The table {@code plan_draft}, or the one of the same columns for former wishes. */
public final class SqlDraftStore implements DraftStore {
    private final Database database;
    private final String table;

    private SqlDraftStore(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    public SqlDraftStore(Database database) {
        this(database, "plan_draft");
    }

    /** Returns where wishes are kept as they were before a change. */
    public static SqlDraftStore ofFormer(Database database) {
        return new SqlDraftStore(database, "former_plan_draft");
    }

    @Override
    public Optional<String> find(String person) {
        return database.read(handle -> handle.select("SELECT draft FROM %s WHERE person = ?".formatted(table), person)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void keep(String person, String draft, Instant at) {
        database.write(handle -> handle.execute(
                "INSERT OR REPLACE INTO %s (person, draft, at) VALUES (?, ?, ?)".formatted(table),
                person,
                draft,
                at.toEpochMilli()));
    }

    @Override
    public void forget(String person) {
        database.write(handle -> handle.execute("DELETE FROM %s WHERE person = ?".formatted(table), person));
    }
}
