package id.kawanbelajar.channel.telegram.send;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * When a chat may get something: Telegram allows about one message a second in a chat (20 a minute in a group) and 30 a
 * second in all; whoever is told to wait waits exactly that long. At most one call at a time for a chat, so that what was
 * said first arrives first. Safe for use by many threads.
 */
final class Pace {
    private static final double OVERALL = 25;
    private static final double BURST = 5;

    private final TokenBucket overall;
    private final Map<String, TokenBucket> chats = new HashMap<>();
    private final Map<String, Long> pausedUntil = new HashMap<>();
    private final Set<String> busy = new HashSet<>();
    private long allPausedUntil;

    Pace(long now) {
        overall = new TokenBucket(OVERALL, BURST, now);
        allPausedUntil = now;
    }

    /** Returns how long until the chat may get something; a long time while a call for it is under way. */
    synchronized Duration wait(String chat, long now) {
        if (busy.contains(chat)) {
            return Duration.ofDays(1);
        }
        long pause = Math.max(allPausedUntil - now, pausedUntil.getOrDefault(chat, now) - now);
        Duration wait = bucket(chat, now).untilNext(now);
        Duration all = overall.untilNext(now);
        Duration longest = wait.compareTo(all) > 0 ? wait : all;
        return pause > longest.toNanos() ? Duration.ofNanos(pause) : longest;
    }

    /** Takes the chat's turn if it may get something now. */
    synchronized boolean begin(String chat, long now) {
        if (!wait(chat, now).isZero()) {
            return false;
        }
        bucket(chat, now).take(now);
        overall.take(now);
        busy.add(chat);
        return true;
    }

    synchronized void end(String chat, long now) {
        busy.remove(chat);
        if (chats.size() > 1000) {
            chats.values().removeIf(bucket -> bucket.isFull(now));
        }
    }

    /** The server told us to wait. When it tells so for a second chat meanwhile, it means everybody. */
    synchronized void pause(String chat, Duration howLong, long now) {
        pausedUntil.values().removeIf(until -> until <= now);
        long until = now + howLong.toNanos();
        if (pausedUntil.keySet().stream().anyMatch(other -> !other.equals(chat))) {
            allPausedUntil = Math.max(allPausedUntil, until);
        }
        pausedUntil.merge(chat, until, Math::max);
    }

    /** Nothing can be sent to anybody for a while. */
    synchronized void pauseAll(Duration howLong, long now) {
        allPausedUntil = Math.max(allPausedUntil, now + howLong.toNanos());
    }

    private TokenBucket bucket(String chat, long now) {
        boolean group = chat.startsWith("-");
        return chats.computeIfAbsent(
                chat, c -> group ? new TokenBucket(20.0 / 60, 3, now) : new TokenBucket(1, 3, now));
    }
}
