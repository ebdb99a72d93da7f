package id.kawanbelajar.adapter.sql.plan;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.plan.running.Run;
import id.kawanbelajar.plan.running.RunStore;
import java.time.Instant;
import java.util.Optional;

/** The table {@code plan_run}. */
public final class SqlRunStore implements RunStore {
    private final Database database;

    public SqlRunStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Run> find(String person) {
        return database.read(handle -> handle.select(
                        "SELECT block, step, message FROM plan_run WHERE person = ?", person)
                .map((row, context) -> new Run(
                        row.getString("block"), Run.Step.valueOf(row.getString("step")), row.getString("message")))
                .findOne());
    }

    @Override
    public void keep(String person, Run run, Instant at) {
        database.write(handle -> handle.execute(
                "INSERT OR REPLACE INTO plan_run (person, block, step, message, at) VALUES (?, ?, ?, ?, ?)",
                person,
                run.block(),
                run.step().name(),
                run.by(),
                at.toEpochMilli()));
    }

    @Override
    public void forget(String person) {
        database.write(handle -> handle.execute("DELETE FROM plan_run WHERE person = ?", person));
    }
}
