package id.kawanbelajar.conversation.reminding;

import id.kawanbelajar.conversation.message.Message;
import java.time.Instant;

/** Says something to a person who did not just write. Safe for use by many threads. */
public interface Herald {
    /**
     * Hands a message over for delivery; returns once it is safe. It waits behind every reply, and what could not be
     * delivered in time is never delivered.
     *
     * @param id unique for ever; a second message with the same id is ignored
     * @param until when it is too late for it
     * @return whether it will be sent: the person can be reached and the id is new
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be stored; the same call may be made again
     */
    boolean tell(String person, String id, Message message, Instant until);

    /** Returns this line for what must not go before a moment. */
    default Herald notBefore(Instant from) {
        return this;
    }

    /**
     * As {@link #tell}, but before every reply: somebody may be in danger.
     */
    default boolean alarm(String person, String id, Message message, Instant until) {
        return tell(person, id, message, until);
    }

    /**
     * Says something that answers a message of that person, and shows it so where the door can; else as {@link #tell}.
     *
     * @param to id of that message, as {@link id.kawanbelajar.conversation.Incoming#id()} was
     */
    default boolean answer(String person, String id, Message message, Instant until, String to) {
        return tell(person, id, message, until);
    }
}
