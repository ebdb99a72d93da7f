package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.people.Person;
import java.util.List;

/** What a door may do with a message. */
public sealed interface Admission {
    /** The message may be stored and goes to the {@link Listener}. */
    record Served(Person person) implements Admission {}

    /**
     * No word of the message may be stored or logged; at most its id, chat, kind and time. Nothing goes to the listener.
     *
     * @param replies to send now, in order; never empty
     */
    record Unstored(List<Message> replies) implements Admission {
        public Unstored {
            replies = List.copyOf(replies);
        }
    }
}
