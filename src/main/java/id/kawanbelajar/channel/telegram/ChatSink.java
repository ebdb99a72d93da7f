package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.send.Sender;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.delivery.Arrival;
import id.kawanbelajar.delivery.Outbox;
import id.kawanbelajar.delivery.Posting.Priority;

/** Takes the replies to one message: stored before they are sent, each once though the message may be handled again. */
final class ChatSink implements ReplySink {
    private final Arrival arrival;
    private final Outbox outbox;
    private final Letters letters;
    private final Sender sender;
    private volatile boolean drafted;

    ChatSink(Arrival arrival, Outbox outbox, Letters letters, Sender sender) {
        this.arrival = arrival;
        this.outbox = outbox;
        this.letters = letters;
        this.sender = sender;
    }

    @Override
    public void reply(String id, Message message, boolean answersQuestion) {
        sender.endDraft(arrival.chat());
        Priority priority = drafted ? Priority.DRAFT_FINAL : Priority.REPLY;
        int replyTo = answersQuestion && !arrival.message().isEmpty() ? Integer.parseInt(arrival.message()) : 0;
        outbox.store(letters.posting(id, address(replyTo), priority, message));
        sender.wake();
    }

    /** Says something that does not answer the message. */
    void aside(String id, Message message) {
        outbox.store(letters.posting(id, address(0), Priority.REPLY, message));
        sender.wake();
    }

    private Letters.Address address(int replyTo) {
        return new Letters.Address(arrival.chat(), arrival.person(), replyTo);
    }

    @Override
    public void draft(String textSoFar) {
        drafted = true;
        sender.draft(arrival.chat(), draftId(), textSoFar);
    }

    /** Telegram wants any number but zero. */
    private int draftId() {
        int id = Long.hashCode(arrival.id());
        return id == 0 ? 1 : id;
    }
}
