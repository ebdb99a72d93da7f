package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.people.Person;
import java.time.Instant;

/**
 * Something a known person did.
 *
 * @param id of this message, stable when it is delivered again; reply ids are made from it
 * @param person who
 * @param content what
 * @param at when it was sent, by the door's clock
 */
public record Incoming(String id, Person person, Content content, Instant at) {
    /** What can come in. */
    public sealed interface Content {}

    /** Words, commands such as {@code /start} included. */
    public record Words(String text) implements Content {}

    /**
     * A press on a {@link id.kawanbelajar.conversation.message.Button} that was made for this person.
     *
     * @param action of that button
     */
    public record Press(String action) implements Content {}

    /** A photo or file, which can be fetched. */
    public record Sent(SentFile file) implements Content {}

    /** Something that cannot be read yet. */
    public record Unreadable(Kind kind) implements Content {
        /** What it was. */
        public enum Kind {
            PHOTO,
            VOICE,
            STICKER,
            FILE,
            OTHER
        }
    }
}
