package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.message.Message;

/** Where replies to one incoming message go. Safe for use by many threads. */
public interface ReplySink {
    /**
     * Hands a reply over for delivery; returns once it is safe.
     *
     * @param id unique for ever, made from {@link Incoming#id()}; a second reply with the same id is ignored
     * @param answersQuestion whether the door should show it as an answer to that message
     */
    void reply(String id, Message message, boolean answersQuestion);

    /** Shows that an answer is being written; may be ignored. Text so far may be empty. */
    void draft(String textSoFar);
}
