package id.kawanbelajar.conversation.door;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a door may do with a message. */
public sealed interface Admission {
    /** The message may be stored and goes to the {@link Listener}. */
    record Served(Person person) implements Admission {}

    /**
     * No word of the message may be stored or logged; at most its id, chat, kind and time. Nothing goes to the listener.
     *
     * @param replies to send now, in order; never empty
     * @param person internal id of whom the replies belong to, so that their buttons work; null for a stranger
     */
    record Unstored(List<Message> replies, @Nullable String person) implements Admission {
        public Unstored {
            replies = List.copyOf(replies);
        }

        /** Replies whose buttons do not work. */
        public Unstored(List<Message> replies) {
            this(replies, null);
        }
    }
}
