package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.adapter.sql.learning.SqlLearnerStore;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * A table whose rows belong to a person by its column {@code person}; they go when the person goes.
 *
 * @param name of the table
 * @param time column that says when a row was made, in milliseconds
 */
public record OwnedTable(String name, String time) {
    /** All of them; a test compares this with the schema. */
    public static final List<OwnedTable> ALL = List.of(
            new OwnedTable("inbox", "at"),
            new OwnedTable("membership", "at"),
            new OwnedTable("office", "at"),
            new OwnedTable("guardianship", "at"),
            new OwnedTable("consent_letter", "at"),
            new OwnedTable("supervision", "at"),
            new OwnedTable("join_code", "at"),
            new OwnedTable("guest", "at"),
            new OwnedTable("claim", "at"),
            new OwnedTable("profile", "at"),
            new OwnedTable("guardian_visit", "at"),
            new OwnedTable("outbox", "stored_at"),
            new OwnedTable("button", "made_at"),
            new OwnedTable("card", "stored_at"),
            new OwnedTable("sent_file", "at"),
            new OwnedTable("trying", "until"),
            new OwnedTable("recall", "at"),
            new OwnedTable("turn", "at"),
            new OwnedTable("answer", "at"),
            new OwnedTable("answer_source", "at"),
            new OwnedTable("passed_question", "at"),
            new OwnedTable("awaited_answer", "at"),
            new OwnedTable("safety_event", "at"),
            new OwnedTable("alert", "latest"),
            new OwnedTable("ai_use", "at"),
            new OwnedTable("photo", "at"),
            new OwnedTable("chat_opening", "at"),
            new OwnedTable("sitting", "at"),
            new OwnedTable("essay", "at"),
            new OwnedTable("attempt", "at"),
            new OwnedTable("learner_student", "at"),
            new OwnedTable("review_card", "at"),
            new OwnedTable("plan", "at"),
            new OwnedTable("plan_goal", "at"),
            new OwnedTable("plan_block", "at"),
            new OwnedTable("plan_draft", "at"),
            new OwnedTable("former_plan", "at"),
            new OwnedTable("former_plan_goal", "at"),
            new OwnedTable("former_plan_block", "at"),
            new OwnedTable("former_plan_draft", "at"),
            new OwnedTable("plan_run", "at"),
            new OwnedTable("reminder_choice", "at"),
            new OwnedTable("ticket", "at"),
            new OwnedTable("rights_talk", "at"),
            new OwnedTable("scheduled_tasks", "execution_time"));

    /** Deletes a person with every row of theirs; returns how many persons. */
    public static int forget(Handle handle, String person) {
        int persons = handle.execute("DELETE FROM person WHERE id = ?", person);
        SqlLearnerStore.startAnew(handle);
        return persons;
    }

    /** Deletes old rows of trial persons, then the old trial persons of whom nothing is left; returns how many rows. */
    static int forgetTrialsBefore(Handle handle, long moment) {
        int rows = 0;
        StringBuilder nothingLeft = new StringBuilder("DELETE FROM person WHERE trial = 1 AND created_at < ?");
        for (OwnedTable table : ALL) {
            rows += handle.execute(
                    "DELETE FROM %s WHERE %s < ? AND person IN (SELECT id FROM person WHERE trial = 1)"
                            .formatted(table.name, table.time),
                    moment);
            nothingLeft.append(" AND id NOT IN (SELECT person FROM %s WHERE person IS NOT NULL)".formatted(table.name));
        }
        if (rows > 0) {
            SqlLearnerStore.startAnew(handle);
        }
        return rows + handle.execute(nothingLeft.toString(), moment);
    }
}
