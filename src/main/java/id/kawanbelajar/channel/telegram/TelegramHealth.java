package id.kawanbelajar.channel.telegram;

import java.time.Instant;

/**
 * How the bot is.
 *
 * @param line in plain words, with what to do
 * @param since when it became so
 */
public record TelegramHealth(State state, String line, Instant since) {
    /** What may be. */
    public enum State {
        STARTING,
        OK,
        /** Connected, but this computer's clock is wrong. */
        WRONG_CLOCK,
        CONFLICT,
        BAD_TOKEN,
        SLOWED,
        AWAY,
        BROKEN,
        DISK
    }
}
