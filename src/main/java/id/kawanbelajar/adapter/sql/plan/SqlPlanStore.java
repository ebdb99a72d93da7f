package id.kawanbelajar.adapter.sql.plan;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.PlanStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code plan}, {@code plan_goal} and {@code plan_block}, or those of the same columns for former plans. */
public final class SqlPlanStore implements PlanStore {
    private final Database database;

    /** Stands before the name of each table. */
    private final String prefix;

    private SqlPlanStore(Database database, String prefix) {
        this.database = database;
        this.prefix = prefix;
    }

    public SqlPlanStore(Database database) {
        this(database, "");
    }

    /** Returns where plans are kept as they were before a change. */
    public static SqlPlanStore ofFormer(Database database) {
        return new SqlPlanStore(database, "former_");
    }

    @Override
    public Optional<Plan> find(String person) {
        return database.readOneMoment(handle -> {
            List<Goal> goals = handle.select(
                            "SELECT * FROM %splan_goal WHERE person = ? ORDER BY no".formatted(prefix), person)
                    .map((row, context) -> PlanColumns.goal(row))
                    .list();
            List<Block> blocks = handle.select(
                            "SELECT * FROM %splan_block WHERE person = ? ORDER BY no".formatted(prefix), person)
                    .map((row, context) -> PlanColumns.block(row))
                    .list();
            return handle.select("SELECT * FROM %splan WHERE person = ?".formatted(prefix), person)
                    .map((row, context) -> plan(row, goals, blocks))
                    .findOne();
        });
    }

    private static Plan plan(ResultSet row, List<Goal> goals, List<Block> blocks) throws SQLException {
        List<TopicId> uncovered = PlanColumns.topics(row.getString("uncovered"));
        return new Plan(goals, PlanColumns.availability(row), blocks, uncovered);
    }

    @Override
    public void keep(String person, Plan plan, Instant at) {
        database.write(handle -> {
            forget(handle, person);
            insert(handle, person, plan, at.toEpochMilli());
            int no = 0;
            for (Goal goal : plan.goals()) {
                insert(handle, person, no++, goal, at.toEpochMilli());
            }
            no = 0;
            for (Block block : plan.blocks()) {
                insert(handle, person, no++, block, at.toEpochMilli());
            }
            return plan;
        });
    }

    private void insert(Handle handle, String person, Plan plan, long at) {
        Availability availability = plan.availability();
        handle.execute(
                """
                INSERT INTO %splan (person, minutes, weekly, special, earliest, latest, sundays, holidays, uncovered, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """.formatted(prefix),
                person,
                availability.minutes(),
                PlanColumns.minutes(availability.weekly()),
                PlanColumns.minutes(availability.special()),
                availability.from().toString(),
                availability.until().toString(),
                availability.sundays(),
                availability.holidays(),
                PlanColumns.topics(plan.uncovered()),
                at);
    }

    private void insert(Handle handle, String person, int no, Goal goal, long at) {
        handle.execute(
                "INSERT INTO %splan_goal (person, no, id, kind, label, day, topics, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        .formatted(prefix),
                person,
                no,
                goal.id(),
                goal.kind().name(),
                goal.label(),
                goal.day().toString(),
                PlanColumns.topics(goal.topics()),
                at);
    }

    private void insert(Handle handle, String person, int no, Block block, long at) {
        handle.execute(
                """
                INSERT INTO %splan_block (person, no, id, goal, kind, topics, day, start_time, minutes, why, state, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """.formatted(prefix),
                person,
                no,
                block.id(),
                block.goal(),
                block.kind().name(),
                PlanColumns.topics(block.topics()),
                block.day().toString(),
                block.start().toString(),
                block.minutes(),
                block.why().name(),
                block.state().name(),
                at);
    }

    @Override
    public void forget(String person) {
        database.write(handle -> forget(handle, person));
    }

    private int forget(Handle handle, String person) {
        return handle.execute("DELETE FROM %splan_block WHERE person = ?".formatted(prefix), person)
                + handle.execute("DELETE FROM %splan_goal WHERE person = ?".formatted(prefix), person)
                + handle.execute("DELETE FROM %splan WHERE person = ?".formatted(prefix), person);
    }

    @Override
    public List<String> persons() {
        return database.read(handle -> handle.select("SELECT person FROM %splan ORDER BY person".formatted(prefix))
                .mapTo(String.class)
                .list());
    }
}
