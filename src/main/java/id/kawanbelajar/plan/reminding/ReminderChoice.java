package id.kawanbelajar.plan.reminding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be reminded.
 *
 * @param muted not at all
 * @param hour of every day with a block, as they said it; null: shortly before the first block
 * @param snoozed until when they put a reminder off last; null if never
 */
public record ReminderChoice(
        boolean muted, @Nullable LocalTime hour, @Nullable LocalDateTime snoozed) {
    /** Of somebody who never said anything about it. */
    public static final ReminderChoice USUAL = new ReminderChoice(false, null, null);

    /** Returns this, muted or not. */
    public ReminderChoice muted(boolean on) {
        return new ReminderChoice(on, hour, snoozed);
    }

    /** Returns this at another hour; whoever names an hour wants to be reminded. */
    public ReminderChoice at(LocalTime wanted) {
        return new ReminderChoice(false, wanted, snoozed);
    }

    /** Returns this after a reminder was put off. */
    public ReminderChoice snoozedUntil(LocalDateTime moment) {
        return new ReminderChoice(muted, hour, moment);
    }

    /** Returns whether a reminder of that day was put off. */
    public boolean wasSnoozedOn(LocalDate day) {
        return snoozed != null && snoozed.toLocalDate().equals(day);
    }
}
