package id.kawanbelajar.conversation.memory;

import java.time.Instant;

/**
 * Remembers one {@link Recall} a person. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface ConversationMemory {
    /** Returns what this person talked about last; {@link Recall#NOTHING} if nothing. */
    Recall recall(String person);

    /** Remembers it instead of what was there. */
    void keep(String person, Recall recall, Instant at);
}
