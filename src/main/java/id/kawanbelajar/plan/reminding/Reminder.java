package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.plan.Block;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/**
 * What a person is reminded of.
 *
 * @param person whom
 * @param id unique for ever
 * @param open blocks of today that wait, by time, never empty
 * @param now time of day
 * @param until when it is too late to say it
 * @param canSnooze whether it can be put off once more
 */
public record Reminder(String person, String id, List<Block> open, LocalTime now, Instant until, boolean canSnooze) {
    public Reminder {
        open = List.copyOf(open);
        if (open.isEmpty()) {
            throw new IllegalArgumentException("nobody is reminded of nothing: " + id);
        }
    }
}
