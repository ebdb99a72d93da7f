package id.kawanbelajar.plan.reminding;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Does what somebody says about being reminded: no more, again, or at an hour. */
public final class ChangeReminders {
    private final ReminderChoices choices;
    private final DueReminders reminders;
    private final SetAlarm alarm;
    private final SchoolTime time;

    public ChangeReminders(ReminderChoices choices, DueReminders reminders, SetAlarm alarm, SchoolTime time) {
        this.choices = choices;
        this.reminders = reminders;
        this.alarm = alarm;
        this.time = time;
    }

    /** What somebody wants. */
    public sealed interface Wish {
        /** None at all. */
        record Muted() implements Wish {}

        /** As before they were muted. */
        record Again() implements Wish {}

        /** Every day at this time, if there is something to do. */
        record At(LocalTime hour) implements Wish {}
    }

    /**
     * Keeps the wish; it counts from today.
     *
     * @return the hour at which reminders will come, which may be another one than was wished; empty where they come shortly
     *     before the first block, or not at all
     */
    public Optional<LocalTime> change(String person, Wish wish) {
        ReminderChoice choice = choice(choices.find(person), wish);
        choices.keep(person, choice, time.clock().instant());
        alarm.forToday(person, Duration.ZERO);
        LocalTime hour = choice.hour();
        return choice.muted() || hour == null
                ? Optional.empty()
                : reminders.hours(person, time.today(), choice).nearest(hour, hour);
    }

    private static ReminderChoice choice(ReminderChoice before, Wish wish) {
        return switch (wish) {
            case Wish.Muted muted -> before.muted(true);
            case Wish.Again again -> before.muted(false);
            case Wish.At(var hour) -> before.at(hour);
        };
    }
}
