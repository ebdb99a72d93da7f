package id.kawanbelajar.channel.telegram.api;

import java.time.Duration;

/** Waits a little longer after each failure, never long: after an outage the bot must be back at once. */
public final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private Duration next = FIRST;

    /** Returns how long to wait now; the next wait is longer. */
    public Duration next() {
        Duration now = next;
        Duration twice = now.multipliedBy(2);
        next = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
        return now;
    }

    /** Begins anew: it went well. */
    public void reset() {
        next = FIRST;
    }
}
