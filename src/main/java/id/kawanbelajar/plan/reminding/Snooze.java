package id.kawanbelajar.plan.reminding;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Puts the reminder of today off by half an hour, once a day and never into the night. */
public final class Snooze {
    private static final Duration BY = Duration.ofMinutes(30);

    private final ReminderChoices choices;
    private final DueReminders reminders;
    private final Alarms alarms;
    private final SchoolTime time;

    public Snooze(ReminderChoices choices, DueReminders reminders, Alarms alarms, SchoolTime time) {
        this.choices = choices;
        this.reminders = reminders;
        this.alarms = alarms;
        this.time = time;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** It comes again. */
        record Later(LocalTime at) implements Outcome {}

        /** It was put off today before. */
        record Before() implements Outcome {}

        /** In half an hour it would be too late, or the school's computer off. */
        record TooLate() implements Outcome {}
    }

    /** Puts it off. */
    public Outcome snooze(String person) {
        LocalDateTime now = time.now();
        ReminderChoice choice = choices.find(person);
        if (choice.wasSnoozedOn(now.toLocalDate())) {
            return new Outcome.Before();
        }
        if (!fits(reminders.hours(person, now.toLocalDate(), choice), now.toLocalTime())) {
            return new Outcome.TooLate();
        }
        LocalDateTime later = now.plus(BY);
        choices.keep(person, choice.snoozedUntil(later), time.clock().instant());
        alarms.set(new Alarm(person, now.toLocalDate(), true), time.moment(later));
        return new Outcome.Later(later.toLocalTime());
    }

    static boolean fits(DecentHours hours, LocalTime now) {
        LocalTime later = now.plus(BY);
        return later.isAfter(now) && hours.chosen().hold(later);
    }
}
