package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.people.Person;
import java.time.Instant;

/**
 * One incoming message and the way back to whoever sent it.
 *
 * @param incoming what came
 * @param sink where replies go
 */
public record Exchange(Incoming incoming, ReplySink sink) {
    /** Returns who sent it. */
    public Person person() {
        return incoming.person();
    }

    /** Returns when it was sent. */
    public Instant at() {
        return incoming.at();
    }

    /** Replies once; the same part of the same message never goes out twice. */
    public void reply(String part, Message message) {
        sink.reply(incoming.id() + "/" + part, message, false);
    }

    /** Replies once, shown as an answer to the message, because others may have come in between. */
    public void answer(String part, Message message) {
        sink.reply(incoming.id() + "/" + part, message, true);
    }
}
