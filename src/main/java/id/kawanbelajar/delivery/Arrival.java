package id.kawanbelajar.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that came in through a channel that numbers what it delivers.
 *
 * @param id the channel's number; the same when it is delivered again
 * @param chat where it was said
 * @param person internal id of a served person; null where nothing of them may be stored
 * @param kind what it is
 * @param body words, key of a button, how to fetch a file, or kind of what cannot be read; null exactly where {@code kind} keeps nothing
 * @param message id of the message in its chat; blank if it has none
 * @param at when it was sent, by the channel's clock
 */
public record Arrival(
        long id,
        String chat,
        @Nullable String person,
        Kind kind,
        @Nullable String body,
        String message,
        Instant at) {
    /** What came in. */
    public enum Kind {
        WORDS,
        EDIT,
        PRESS,
        /** A photo or file that can be fetched. */
        SENT,
        UNREADABLE,
        /** Something whose content must not be stored, already answered. */
        UNSTORED,
        /** Something that needs no answer or that nobody can read. */
        NOTHING;

        private boolean keepsContent() {
            return this != UNSTORED && this != NOTHING;
        }
    }

    public Arrival {
        if (kind.keepsContent() != (body != null) || (person != null) != kind.keepsContent()) {
            throw new IllegalArgumentException("content is stored of served persons only, kind " + kind);
        }
    }

    /** Returns an arrival of which only number, chat and time are kept. */
    public static Arrival unstored(long id, String chat, Instant at) {
        return new Arrival(id, chat, null, Kind.UNSTORED, null, "", at);
    }

    /** Returns an arrival that needs no answer. */
    public static Arrival nothing(long id, Instant at) {
        return new Arrival(id, "", null, Kind.NOTHING, null, "", at);
    }

    /** Returns the content; only for a kind that keeps it. */
    public String content() {
        if (body == null) {
            throw new IllegalStateException("nothing is stored of " + kind);
        }
        return body;
    }

    /** Tells number and kind only: words of a child reach no log. */
    @Override
    public String toString() {
        return "Arrival[" + id + ", " + kind + "]";
    }
}
