package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.plan.reminding.ReminderChoice;
import id.kawanbelajar.plan.reminding.ReminderChoices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The table {@code reminder_choice}. */
public final class SqlReminderChoices implements ReminderChoices {
    private final Database database;

    public SqlReminderChoices(Database database) {
        this.database = database;
    }

    @Override
    public ReminderChoice find(String person) {
        return database.read(handle -> handle.select("SELECT * FROM reminder_choice WHERE person = ?", person)
                .map((row, context) -> choice(row))
                .findOne()
                .orElse(ReminderChoice.USUAL));
    }

    private static ReminderChoice choice(ResultSet row) throws SQLException {
        String hour = row.getString("hour");
        String snoozed = row.getString("snoozed");
        return new ReminderChoice(
                row.getBoolean("muted"),
                hour == null ? null : LocalTime.parse(hour),
                snoozed == null ? null : LocalDateTime.parse(snoozed));
    }

    @Override
    public void keep(String person, ReminderChoice choice, Instant at) {
        LocalTime hour = choice.hour();
        LocalDateTime snoozed = choice.snoozed();
        database.write(handle -> handle.execute(
                "INSERT OR REPLACE INTO reminder_choice (person, muted, hour, snoozed, at) VALUES (?, ?, ?, ?, ?)",
                person,
                choice.muted(),
                hour == null ? null : hour.toString(),
                snoozed == null ? null : snoozed.toString(),
                at.toEpochMilli()));
    }
}
