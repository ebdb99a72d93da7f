package id.kawanbelajar.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages that change while somebody looks at them. Of what a card was to show, steps in between may be left out; the last
 * always arrives. Every change is on disk when its method returns. Safe for use by many threads; errors as in {@link Outbox}.
 */
public interface Cards {
    /**
     * What a card is to show now.
     *
     * @param id unique for ever
     * @param chat where it stands
     * @param body in the channel's own form
     * @param revision grows whenever it is to show something else
     * @param sentAs the channel's id of the message that is to be changed; null where none was sent
     * @param tries how often showing this failed so far
     * @param notBefore earliest moment of the next try
     */
    record Card(
            String id,
            String chat,
            String body,
            long revision,
            @Nullable String sentAs,
            int tries,
            Instant notBefore) {}

    /** Takes the posting's one part for what the card of its id is to show; its buttons work, and so do the former ones. */
    void show(Posting posting);

    /** Returns the cards that do not show yet what they should, what is due first, then by what was asked for first. */
    List<Card> waiting(Instant now, int limit);

    /**
     * Takes a card as shown, as of what was handed out; had it changed meanwhile, it waits on.
     *
     * @param sentAs the channel's id of its message; null where it did not tell
     * @param notBefore when it may change again
     */
    void shown(Card card, @Nullable String sentAs, Instant notBefore);

    /** The message is gone from the channel: the card is sent anew. */
    void lost(Card card);

    /** Puts a card off. */
    void later(Card card, Instant notBefore);

    /** Gives up what was handed out; had the card changed meanwhile, it waits on. */
    void giveUp(Card card);

    /** Gives up everything that waits for a chat which cannot be reached any more. */
    void giveUpChat(String chat);

    /** Forgets the cards that were to show nothing new since a moment; shown again, they are sent anew. */
    void forgetBefore(Instant moment);
}
