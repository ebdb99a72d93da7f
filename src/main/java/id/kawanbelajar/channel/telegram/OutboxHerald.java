package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.send.Sender;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.delivery.Outbox;
import id.kawanbelajar.people.PersonDirectory;
import java.time.Instant;
import java.util.Optional;

/** Writes to the private chat of a person, through the outbox like everything else. */
final class OutboxHerald implements Herald {
    private final PersonDirectory people;
    private final Outbox outbox;
    private final Letters letters;
    private final Sender sender;

    OutboxHerald(PersonDirectory people, Outbox outbox, Letters letters, Sender sender) {
        this.people = people;
        this.outbox = outbox;
        this.letters = letters;
        this.sender = sender;
    }

    @Override
    public boolean tell(String person, String id, Message message, Instant until) {
        Optional<String> chat = people.address(person, Reception.CHANNEL);
        boolean isNew = chat.isPresent()
                && outbox.store(letters.reminder(id, new Letters.Address(chat.get(), person, 0), message, until));
        sender.wake();
        return isNew;
    }
}
