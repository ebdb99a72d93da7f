package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.conversation.file.SentFile;
import java.time.Instant;

/** What Telegram tells, as far as it concerns us. */
sealed interface Update {
    /** Number of the update. */
    long id();

    /** When it happened, by Telegram's clock. */
    Instant at();

    /** Words in a private chat; {@code edited} ones take the place of earlier ones. */
    record Said(long id, Instant at, String chat, String message, String words, boolean edited) implements Update {}

    /** A photo or file in a private chat, with the words under it. */
    record Sent(long id, Instant at, String chat, String message, SentFile file) implements Update {}

    /** A voice, sticker or what else cannot be read in a private chat. */
    record Shown(long id, Instant at, String chat, String message, String kind) implements Update {}

    /** A press on a button. */
    record Pressed(long id, Instant at, String chat, String sender, String key, String query) implements Update {}

    /** A command or a mention in a group; of what was said nothing is kept. */
    record Called(long id, Instant at, String group, int message) implements Update {}

    /** Somebody stopped or restarted the bot in a private chat. */
    record Blocked(long id, Instant at, String chat, boolean blocked) implements Update {}

    /** Nothing for us. */
    record Nothing(long id, Instant at) implements Update {}
}
