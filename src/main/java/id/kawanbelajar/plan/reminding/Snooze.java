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

        /** It was put off today, and came again. */
        record Before() implements Outcome {}

        /** In half an hour it would be too late, or the school's computer off. */
        record TooLate() implements Outcome {}
    }

    /** Puts it off; asking again before it comes changes nothing. */
    public Outcome snooze(String person) {
        LocalDateTime now = time.now();
        ReminderChoice choice = choices.find(person);
        LocalDateTime before = choice.snoozed();
        if (before != null && choice.wasSnoozedOn(now.toLocalDate())) {
            return before.isAfter(now) ? later(person, before) : new Outcome.Before();
        }
        if (!fits(reminders.hours(person, now.toLocalDate(), choice), now.toLocalTime())) {
            return new Outcome.TooLate();
        }
        LocalDateTime later = now.plus(BY);
        choices.keep(person, choice.snoozedUntil(later), time.clock().instant());
        return later(person, later);
    }

    private Outcome later(String person, LocalDateTime at) {
        alarms.set(new Alarm(person, at.toLocalDate(), true), time.moment(at));
        return new Outcome.Later(at.toLocalTime());
    }

    static boolean fits(DecentHours hours, LocalTime now) {
        LocalTime later = now.plus(BY);
        return later.isAfter(now) && hours.chosen().hold(later);
    }
}
