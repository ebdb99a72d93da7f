package id.kawanbelajar.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How far a channel was read that keeps what was not fetched for a day and starts counting anew after an idle week.
 *
 * @param last number of the last message
 * @param received when it was received
 * @param read when the channel was read last, with or without a message
 * @param returned when it was read again after more than a day, so that messages may be lost; null if never
 */
public record Cursor(
        long last, Instant received, Instant read, @Nullable Instant returned) {
    /** How long the channel keeps messages. */
    private static final Duration KEPT = Duration.ofHours(24);

    /** Somewhat less than the idle week after which numbers start anew. */
    private static final Duration NUMBERS_HOLD = Duration.ofDays(6);

    /** How long after a return somebody who writes is told that messages may be lost. */
    private static final Duration TELLING = Duration.ofDays(3);

    /** Returns the number to ask for next; empty when whatever waits must be asked for. */
    public OptionalLong next(Instant now) {
        return received.isBefore(now.minus(NUMBERS_HOLD)) ? OptionalLong.empty() : OptionalLong.of(last + 1);
    }

    /** Returns this cursor after reading nothing. */
    public Cursor readAt(Instant now) {
        return new Cursor(last, received, now, read.isBefore(now.minus(KEPT)) ? now : returned);
    }

    /** Returns this cursor after a message; its number may be lower after an idle week. */
    public Cursor receivedAt(Instant now, long id) {
        return new Cursor(id, now, now, readAt(now).returned());
    }

    /** Returns when the channel was read again, if somebody who writes now should hear that messages may be lost. */
    public @Nullable Instant returnToTell(Instant now) {
        return returned != null && now.isBefore(returned.plus(TELLING)) ? returned : null;
    }

    /** Returns the cursor of a channel that is read for the first time. */
    public static Cursor first(Instant now, long id) {
        return new Cursor(id, now, now, null);
    }
}
