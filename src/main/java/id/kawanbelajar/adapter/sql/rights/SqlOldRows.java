package id.kawanbelajar.adapter.sql.rights;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.learning.SqlLearnerStore;
import id.kawanbelajar.people.rights.KeepNoLonger.Kind;
import id.kawanbelajar.people.rights.KeepNoLonger.OldRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Deletes by time. What shows that somebody agreed, and the chain of what was done, are kept elsewhere and longer. */
public final class SqlOldRows implements OldRows {
    private static final Map<Kind, List<String>> DELETING = Map.of(
            Kind.CHAT,
            List.of(
                    "DELETE FROM recall WHERE at < :moment",
                    "DELETE FROM turn WHERE at < :moment",
                    "DELETE FROM answer_source WHERE at < :moment AND NOT EXISTS (SELECT 1 FROM passed_question q"
                            + " WHERE q.person = answer_source.person AND q.message = answer_source.answer)",
                    "DELETE FROM answer WHERE at < :moment",
                    "DELETE FROM photo WHERE at < :moment",
                    "DELETE FROM sent_file WHERE at < :moment AND state = 1",
                    "DELETE FROM rights_talk WHERE at < :moment",
                    "DELETE FROM awaited_answer WHERE at < :moment",
                    "DELETE FROM ai_use WHERE at < :moment",
                    "DELETE FROM exam_lock WHERE until_at < :moment",
                    "DELETE FROM command WHERE asked_at < :moment"),
            Kind.RESULTS,
            List.of(
                    "DELETE FROM attempt WHERE at < :moment",
                    "DELETE FROM essay WHERE at < :moment",
                    "DELETE FROM sitting WHERE at < :moment",
                    "DELETE FROM review_card WHERE at < :moment",
                    "DELETE FROM learner_student WHERE at < :moment",
                    "DELETE FROM verified_answer WHERE at < :moment",
                    "DELETE FROM answer_source WHERE at < :moment",
                    "DELETE FROM passed_question WHERE at < :moment",
                    "DELETE FROM plan WHERE at < :moment",
                    "DELETE FROM plan_goal WHERE at < :moment",
                    "DELETE FROM plan_block WHERE at < :moment",
                    "DELETE FROM plan_draft WHERE at < :moment",
                    "DELETE FROM plan_run WHERE at < :moment",
                    "DELETE FROM former_plan WHERE at < :moment",
                    "DELETE FROM former_plan_goal WHERE at < :moment",
                    "DELETE FROM former_plan_block WHERE at < :moment",
                    "DELETE FROM former_plan_draft WHERE at < :moment"),
            Kind.SAFETY,
            List.of("DELETE FROM safety_event WHERE at < :moment", "DELETE FROM alert WHERE latest < :moment"),
            Kind.REQUESTS,
            List.of("DELETE FROM ticket WHERE settled_at < :moment", "DELETE FROM chat_opening WHERE at < :moment"));

    private final Database database;

    public SqlOldRows(Database database) {
        this.database = database;
    }

    @Override
    public int forgetBefore(Kind kind, Instant moment) {
        return database.write(handle -> {
            int rows = DELETING.getOrDefault(kind, List.of()).stream()
                    .mapToInt(sql -> handle.createUpdate(sql)
                            .bind("moment", moment.toEpochMilli())
                            .execute())
                    .sum();
            if (rows > 0 && kind == Kind.RESULTS) {
                SqlLearnerStore.startAnew(handle);
            }
            return rows;
        });
    }
}
