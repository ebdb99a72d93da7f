package id.kawanbelajar.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What must go out; every change is on disk when its method returns. Text is kept until it has gone, its id for some days
 * more, so that a reply made twice goes once. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; nothing is
 * changed then, and the same call may be tried again.
 */
public interface Outbox {
    /**
     * Stores a reply. One whose id is known is ignored, so that a message that is handled again after a crash is answered once.
     *
     * @return whether the reply was new
     */
    boolean store(Posting posting);

    /**
     * Returns what each chat must get next, at most one message a chat: by priority, then in the order stored. What is due
     * comes first, in the same order.
     */
    List<Outgoing> heads(Instant now, int limit);

    /** Returns what goes with a message that waits; empty for words alone. */
    Optional<Enclosure> enclosure(String id);

    /** Takes messages as sent; their text and what goes with it is forgotten. */
    void sent(Collection<String> ids);

    /** Puts a message off. */
    void later(String id, Instant notBefore);

    /** Gives a message up for good; its text and what goes with it is forgotten. */
    void giveUp(String id);

    /** Gives up everything that waits for a chat which cannot be reached any more. */
    void giveUpChat(String chat);

    /** Returns how many messages wait. */
    int waiting();

    /** Forgets the ids of what was stored before a moment and has gone or was given up. */
    void forgetBefore(Instant moment);
}
