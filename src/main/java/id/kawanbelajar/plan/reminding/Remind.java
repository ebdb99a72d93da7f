package id.kawanbelajar.plan.reminding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reminds somebody when their alarm rings, if it is still right to do so; what is late is dropped. */
public final class Remind {
    /** So long after its hour a reminder is still worth something. */
    static final Duration LATEST = Duration.ofMinutes(60);

    private final DueReminders reminders;
    private final ReminderChoices choices;
    private final Announce announce;
    private final SchoolTime time;

    public Remind(DueReminders reminders, ReminderChoices choices, Announce announce, SchoolTime time) {
        this.reminders = reminders;
        this.choices = choices;
        this.announce = announce;
        this.time = time;
    }

    /**
     * Takes a ringing alarm. Plan and choice are read anew, so that what changed meanwhile counts.
     *
     * @return when to ring again, where its hour is still to come; empty where the alarm is done with
     */
    public Optional<Instant> ring(Alarm alarm) {
        ReminderChoice choice = choices.find(alarm.person());
        return reminders
                .on(alarm.person(), alarm.day())
                .flatMap(due -> hour(alarm, due, choice).flatMap(hour -> ring(alarm, hour, due, choice)));
    }

    private static Optional<LocalDateTime> hour(Alarm alarm, Due due, ReminderChoice choice) {
        return alarm.snoozed()
                ? Optional.ofNullable(choice.snoozed()).filter(put -> choice.wasSnoozedOn(alarm.day()))
                : Optional.of(alarm.day().atTime(due.at()));
    }

    private Optional<Instant> ring(Alarm alarm, LocalDateTime hour, Due due, ReminderChoice choice) {
        LocalDateTime now = time.now();
        if (hour.isAfter(now)) {
            return Optional.of(time.moment(hour));
        }
        DecentHours hours = alarm.snoozed() ? due.hours().chosen() : due.hours();
        LocalDateTime until = until(now, hour, hours);
        if (now.isBefore(until)) {
            boolean canSnooze = !choice.wasSnoozedOn(alarm.day()) && Snooze.fits(hours, now.toLocalTime());
            announce.announce(new Reminder(
                    alarm.person(),
                    "ingat:" + alarm.id(),
                    due.open(),
                    now.toLocalTime(),
                    time.moment(until),
                    canSnooze));
        }
        return Optional.empty();
    }

    /** Returns when it is too late, in the past where it is already. */
    private static LocalDateTime until(LocalDateTime now, LocalDateTime hour, DecentHours hours) {
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        int left = hours.minutesLeft(minute.toLocalTime(), (int) LATEST.toMinutes());
        LocalDateTime decent = minute.plusMinutes(left);
        LocalDateTime latest = hour.plus(LATEST);
        return decent.isBefore(latest) ? decent : latest;
    }
}
