package id.kawanbelajar.plan.reminding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Lets the reminder of today wait for its hour; to be done whenever a plan or a choice has changed. */
public final class SetAlarm {
    private final DueReminders reminders;
    private final Alarms alarms;
    private final SchoolTime time;

    public SetAlarm(DueReminders reminders, Alarms alarms, SchoolTime time) {
        this.reminders = reminders;
        this.alarms = alarms;
        this.time = time;
    }

    /**
     * Sets it for a person, if there is one to come; setting it again moves it.
     *
     * @param grace how long ago its hour may have been
     */
    public void forToday(String person, Duration grace) {
        LocalDate today = time.today();
        Instant earliest = time.clock().instant().minus(grace);
        reminders
                .on(person, today)
                .map(due -> time.moment(today.atTime(due.at())))
                .filter(at -> !at.isBefore(earliest))
                .ifPresent(at -> alarms.set(new Alarm(person, today, false), at));
    }
}
