package id.kawanbelajar.conversation.door;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import java.util.List;

/**
 * Decides about whoever is not served by the operator's list: joins them to their class, waits for consent, or sends them
 * away. Only messages that passed the crisis check come here. No word of a message may be stored. Safe for use by many
 * threads.
 */
public interface Lobby {
    /**
     * Receives somebody.
     *
     * @param words what was written, blank for anything but words
     * @param messageId stable when the message is delivered again
     * @throws id.kawanbelajar.failure.UnavailableException if people cannot be looked up now
     */
    Outcome receive(Account sender, String words, String messageId);

    /** Where somebody goes. */
    sealed interface Outcome {
        /** In: the message goes on to be stored and answered. */
        record Enter(Person person) implements Outcome {}

        /**
         * Not in, or not yet.
         *
         * @param replies to send now; never empty
         */
        record Stay(List<Message> replies) implements Outcome {
            public Stay {
                replies = List.copyOf(replies);
            }
        }
    }
}
