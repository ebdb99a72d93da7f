package id.kawanbelajar.delivery;

import java.time.Duration;
import java.time.Instant;

/** What the buttons under messages stand for. Safe for use by many threads; errors as in {@link Outbox}. */
public interface Buttons {
    /** A second press within this time is the same press. */
    Duration DOUBLE_TAP = Duration.ofSeconds(10);

    /**
     * Looks a pressed button up; the same arrival gets the same verdict again. Of two presses of one tap the earlier
     * counts, in whatever order the two are looked up.
     *
     * @param person internal id of who pressed it
     * @param arrival number of the press; a later press has a higher one
     */
    Press press(String key, String person, long arrival, Instant now);

    /** Forgets buttons made before a moment. */
    void forgetBefore(Instant moment);

    /** What a press means. */
    sealed interface Press {
        /** Do it. */
        record Accepted(String action) implements Press {}

        /** The same press came just before. */
        record Repeated() implements Press {}

        /** The button was made for somebody else. */
        record Foreign() implements Press {}

        /** Too old, or never made here. */
        record Unknown() implements Press {}
    }
}
