package id.kawanbelajar.channel.telegram.send;

import java.time.Duration;

/** Lets so many things pass a second, and a few at once after a rest. Not safe for use by several threads. */
final class TokenBucket {
    private static final double ROUNDING = 1e-6;

    private final double perNano;
    private final double burst;
    private double tokens;
    private long filledAt;

    /**
     * @param perSecond in the long run
     * @param burst at once, at least one
     * @param now of a clock in nanoseconds that only runs forward
     */
    TokenBucket(double perSecond, double burst, long now) {
        if (perSecond <= 0 || burst < 1) {
            throw new IllegalArgumentException("a bucket fills and holds at least one token");
        }
        this.perNano = perSecond / 1e9;
        this.burst = burst;
        this.tokens = burst;
        this.filledAt = now;
    }

    /** Returns how long until the next token; zero if one is there. */
    Duration untilNext(long now) {
        fill(now);
        return tokens >= 1 - ROUNDING ? Duration.ZERO : Duration.ofNanos((long) Math.ceil((1 - tokens) / perNano));
    }

    /** Takes a token that is there. */
    void take(long now) {
        fill(now);
        tokens -= 1;
    }

    boolean isFull(long now) {
        fill(now);
        return tokens >= burst;
    }

    private void fill(long now) {
        tokens = Math.min(burst, tokens + Math.max(0, now - filledAt) * perNano);
        filledAt = Math.max(filledAt, now);
    }
}
