package id.kawanbelajar.people.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a guardian set for a child.
 *
 * @param paused until when there is no learning; null where it was never paused
 * @param minutes of use a day; null where there is no limit
 */
public record Supervision(
        @Nullable Instant paused, @Nullable Integer minutes) {
    /** Nothing set. */
    public static final Supervision NONE = new Supervision(null, null);

    public Supervision {
        if (minutes != null && (minutes < 1 || minutes > 24 * 60)) {
            throw new IllegalArgumentException("a limit is 1..1440 minutes a day, got " + minutes);
        }
    }

    /** Returns this paused until a moment; null ends a pause. */
    public Supervision pausedUntil(@Nullable Instant until) {
        return new Supervision(until, minutes);
    }

    /** Returns this with another limit; null takes it away. */
    public Supervision limited(@Nullable Integer limit) {
        return new Supervision(paused, limit);
    }
}
