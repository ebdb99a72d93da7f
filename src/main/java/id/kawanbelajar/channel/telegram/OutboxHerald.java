package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.send.Sender;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.delivery.Posting;
import id.kawanbelajar.people.PersonDirectory;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes to the private chat of a person, through the outbox like everything else. */
final class OutboxHerald implements Herald {
    private final PersonDirectory people;
    private final Stores stores;
    private final Letters letters;
    private final Sender sender;
    private final @Nullable Instant from;

    OutboxHerald(PersonDirectory people, Stores stores, Letters letters, Sender sender) {
        this(people, stores, letters, sender, null);
    }

    private OutboxHerald(
            PersonDirectory people, Stores stores, Letters letters, Sender sender, @Nullable Instant from) {
        this.from = from;
        this.people = people;
        this.stores = stores;
        this.letters = letters;
        this.sender = sender;
    }

    @Override
    public boolean tell(String person, String id, Message message, Instant until) {
        return tell(person, id, message, until, 0);
    }

    @Override
    public boolean alarm(String person, String id, Message message, Instant until) {
        Optional<String> chat = people.address(person, Reception.CHANNEL);
        boolean isNew = chat.isPresent()
                && stores.outbox().store(letters.alarm(id, new Letters.Address(chat.get(), person, 0), message, until));
        sender.wake();
        return isNew;
    }

    @Override
    public boolean answer(String person, String id, Message message, Instant until, String to) {
        OptionalLong update = Reception.update(to);
        String question = update.isEmpty()
                ? ""
                : stores.inbox().message(update.getAsLong()).orElse("");
        return tell(person, id, message, until, question.isEmpty() ? 0 : Integer.parseInt(question));
    }

    @Override
    public Herald notBefore(Instant moment) {
        return new OutboxHerald(people, stores, letters, sender, moment);
    }

    private boolean tell(String person, String id, Message message, Instant until, int replyTo) {
        Optional<String> chat = people.address(person, Reception.CHANNEL);
        if (chat.isEmpty()) {
            return false;
        }
        Posting posting = letters.reminder(id, new Letters.Address(chat.get(), person, replyTo), message, until);
        boolean isNew = stores.outbox().store(posting);
        if (isNew && from != null) {
            for (int part = 0; part < posting.parts().size(); part++) {
                stores.outbox().later(id + "#" + part, from);
            }
        }
        sender.wake();
        return isNew;
    }
}
