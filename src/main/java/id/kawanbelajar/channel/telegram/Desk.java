package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.file.SentFileText;
import id.kawanbelajar.channel.telegram.send.Sender;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.delivery.Arrival;
import id.kawanbelajar.delivery.Buttons;
import id.kawanbelajar.delivery.Cursor;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands one stored message to the conversation and sees to it that it ends: answered, or with a word of regret. */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final Duration LATE = Duration.ofMinutes(2);

    /** How long one apology holds. */
    private static final Duration FORGIVEN = Duration.ofMinutes(10);

    /** Counted of a suspect only while it was the only one. */
    static final int MOST_TRIES = 5;

    private final Stores stores;
    private final Listener listener;
    private final PersonDirectory people;
    private final Letters letters;
    private final Sender sender;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, Instant> apologised = new ConcurrentHashMap<>();

    Desk(
            Stores stores,
            Listener listener,
            PersonDirectory people,
            Letters letters,
            Sender sender,
            InstantSource clock) {
        this.stores = stores;
        this.listener = listener;
        this.people = people;
        this.letters = letters;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Handles a message.
     *
     * @throws UnavailableException if it could not be answered now; it stays in the inbox
     */
    void handle(Inbox.Turn turn) {
        Arrival arrival = turn.arrival();
        Optional<Person> person = people.find(Reception.account(arrival.chat()));
        Incoming.Content content = person.isEmpty() ? null : content(arrival, person.get());
        if (person.isEmpty() || content == null) {
            stores.inbox().done(arrival.id());
            return;
        }
        ChatSink sink = new ChatSink(arrival, stores.outbox(), letters, sender);
        Incoming incoming = new Incoming(Reception.messageId(arrival.id()), person.get(), content, arrival.at());
        sayWhatMustBeSaidFirst(arrival, incoming.person().id(), sink);
        if (turn.tries() >= MOST_TRIES) {
            LOG.error("update {} was given up after {} tries", arrival.id(), turn.tries());
            sink.reply(incoming.id() + ":maaf", Message.of(Texts.SORRY), true);
        } else {
            hand(incoming, sink);
        }
        stores.inbox().done(arrival.id());
    }

    private void hand(Incoming incoming, ChatSink sink) {
        try {
            listener.receive(incoming, sink);
        } catch (UnavailableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("message {} could not be answered: {}", incoming.id(), Trace.of(e));
            sink.reply(incoming.id() + ":maaf", Message.of(Texts.SORRY), true);
        }
    }

    /** Returns what was done; null for a press that means nothing (any more), which was answered at the button. */
    private Incoming.@Nullable Content content(Arrival arrival, Person person) {
        return switch (arrival.kind()) {
            case WORDS -> new Incoming.Words(arrival.content());
            case UNREADABLE -> new Incoming.Unreadable(Incoming.Unreadable.Kind.valueOf(arrival.content()));
            case SENT -> new Incoming.Sent(SentFileText.read(arrival.content()));
            case PRESS ->
                stores.buttons().press(arrival.content(), person.id(), arrival.id(), clock.instant())
                                instanceof Buttons.Press.Accepted(String action)
                        ? new Incoming.Press(action)
                        : null;
            case EDIT, UNSTORED, NOTHING -> null;
        };
    }

    private void sayWhatMustBeSaidFirst(Arrival arrival, String person, ChatSink sink) {
        Instant now = clock.instant();
        Instant returned =
                stores.inbox().cursor().map((Cursor c) -> c.returnToTell(now)).orElse(null);
        if (returned != null
                && !arrival.at().isBefore(returned.minus(Duration.ofDays(1)))
                && people.wasKnownBefore(person, returned)) {
            sink.aside("hilang:" + person + ":" + returned.getEpochSecond(), Message.of(Texts.MAYBE_LOST));
        }
        if (Duration.between(arrival.at(), now).compareTo(LATE) > 0 && mustApologise(arrival.chat(), now)) {
            long slot = now.getEpochSecond() / FORGIVEN.toSeconds();
            sink.aside("maaf:" + person + ":" + slot, Message.of(Texts.LATE));
        }
    }

    private boolean mustApologise(String chat, Instant now) {
        apologised.values().removeIf(at -> at.isBefore(now.minus(FORGIVEN)));
        return apologised.putIfAbsent(chat, now) == null;
    }
}
