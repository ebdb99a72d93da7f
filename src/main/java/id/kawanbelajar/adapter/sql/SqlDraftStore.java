package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.plan.DraftStore;
import java.time.Instant;
import java.util.Optional;

/** The table {@code plan_draft}. */
public final class SqlDraftStore implements DraftStore {
    private final Database database;

    public SqlDraftStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> find(String person) {
        return database.read(handle -> handle.select("SELECT draft FROM plan_draft WHERE person = ?", person)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void keep(String person, String draft, Instant at) {
        database.write(handle -> handle.execute(
                "INSERT OR REPLACE INTO plan_draft (person, draft, at) VALUES (?, ?, ?)",
                person,
                draft,
                at.toEpochMilli()));
    }

    @Override
    public void forget(String person) {
        database.write(handle -> handle.execute("DELETE FROM plan_draft WHERE person = ?", person));
    }
}
