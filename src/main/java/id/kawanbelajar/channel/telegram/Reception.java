package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.file.SentFileText;
import id.kawanbelajar.conversation.door.Admission;
import id.kawanbelajar.conversation.door.Doorkeeper;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.delivery.Arrival;
import id.kawanbelajar.delivery.Inbox.Intake;
import id.kawanbelajar.delivery.Posting;
import id.kawanbelajar.delivery.Posting.Priority;
import id.kawanbelajar.language.personal.HidePersonal;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Decides in memory what of an update may be stored; whoever is not served is answered without a trace of words. */
final class Reception {
    static final String CHANNEL = "telegram";

    private final Doorkeeper doorkeeper;
    private final PersonDirectory people;
    private final Letters letters;
    private final InstantSource clock;

    Reception(Doorkeeper doorkeeper, PersonDirectory people, Letters letters, InstantSource clock) {
        this.doorkeeper = doorkeeper;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** A press whose query Telegram wants answered at once; {@code person} is null for somebody not served. */
    record Tap(String query, String key, @Nullable String person, long update) {}

    /** What to store, and whether a press must be answered. */
    record Taken(Intake intake, @Nullable Tap tap) {}

    static Account account(String chat) {
        return new Account(CHANNEL, chat);
    }

    static String messageId(long update) {
        return CHANNEL + ":" + update;
    }

    /** Returns the number of an update by the id made of it; empty for the id of another channel. */
    static OptionalLong update(String messageId) {
        String prefix = CHANNEL + ":";
        return messageId.matches(prefix + "\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(messageId.substring(prefix.length())))
                : OptionalLong.empty();
    }

    /**
     * Takes an update in; the same update gives the same again.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if people cannot be looked up now
     */
    Taken take(Update update, String bot) {
        return switch (update) {
            case Update.Said said -> new Taken(said(said), null);
            case Update.Sent sent -> new Taken(sent(sent), null);
            case Update.Shown shown -> new Taken(shown(shown), null);
            case Update.Pressed pressed -> pressed(pressed);
            case Update.Called called -> new Taken(called(called, bot), null);
            case Update.Blocked blocked -> {
                people.setReachable(account(blocked.chat()), !blocked.blocked());
                yield new Taken(Intake.of(Arrival.nothing(blocked.id(), blocked.at())), null);
            }
            case Update.Nothing nothing -> new Taken(Intake.of(Arrival.nothing(nothing.id(), nothing.at())), null);
        };
    }

    private Intake said(Update.Said said) {
        Arrival.Kind kind = said.edited() ? Arrival.Kind.EDIT : Arrival.Kind.WORDS;
        return switch (doorkeeper.admit(account(said.chat()), said.words(), messageId(said.id()))) {
            case Admission.Served(var person) -> {
                isThere(person, said.chat());
                yield Intake.of(new Arrival(
                        said.id(),
                        said.chat(),
                        person.id(),
                        kind,
                        HidePersonal.in(said.words()),
                        said.message(),
                        said.at()));
            }
            case Admission.Unstored unstored -> unstored(said.id(), said.chat(), said.at(), unstored);
        };
    }

    /** Words under a photo are heard like any others: nothing of a cry for help is kept. */
    private Intake sent(Update.Sent sent) {
        return switch (doorkeeper.admit(account(sent.chat()), sent.file().caption(), messageId(sent.id()))) {
            case Admission.Served(var person) -> {
                isThere(person, sent.chat());
                yield Intake.of(new Arrival(
                        sent.id(),
                        sent.chat(),
                        person.id(),
                        Arrival.Kind.SENT,
                        SentFileText.of(sent.file()
                                .captioned(HidePersonal.in(sent.file().caption()))),
                        sent.message(),
                        sent.at()));
            }
            case Admission.Unstored unstored -> unstored(sent.id(), sent.chat(), sent.at(), unstored);
        };
    }

    private Intake shown(Update.Shown shown) {
        return switch (doorkeeper.admit(account(shown.chat()), "", messageId(shown.id()))) {
            case Admission.Served(var person) -> {
                isThere(person, shown.chat());
                yield Intake.of(new Arrival(
                        shown.id(),
                        shown.chat(),
                        person.id(),
                        Arrival.Kind.UNREADABLE,
                        shown.kind(),
                        shown.message(),
                        shown.at()));
            }
            case Admission.Unstored unstored -> unstored(shown.id(), shown.chat(), shown.at(), unstored);
        };
    }

    private Taken pressed(Update.Pressed pressed) {
        Instant now = clock.instant();
        boolean own = pressed.chat().equals(pressed.sender()) && !pressed.key().isEmpty();
        if (own
                && doorkeeper.admit(account(pressed.chat()), "", messageId(pressed.id()))
                        instanceof Admission.Served(var person)) {
            isThere(person, pressed.chat());
            Arrival arrival =
                    new Arrival(pressed.id(), pressed.chat(), person.id(), Arrival.Kind.PRESS, pressed.key(), "", now);
            return new Taken(Intake.of(arrival), new Tap(pressed.query(), pressed.key(), person.id(), pressed.id()));
        }
        Arrival arrival = Arrival.unstored(pressed.id(), pressed.chat(), now);
        return new Taken(Intake.of(arrival), new Tap(pressed.query(), pressed.key(), null, pressed.id()));
    }

    /** Whoever writes can be written to, also if they blocked the bot before. */
    private void isThere(Person person, String chat) {
        if (people.address(person.id(), CHANNEL).isEmpty()) {
            people.setReachable(account(chat), true);
        }
    }

    /** The way to the private chat, at most once a minute for a group. */
    private Intake called(Update.Called called, String bot) {
        Posting posting = letters.posting(
                CHANNEL + ":grup:" + called.group() + ":" + called.at().getEpochSecond() / 60,
                new Letters.Address(called.group(), null, called.message()),
                Priority.REPLY,
                Message.of(Texts.privately(bot)));
        return new Intake(Arrival.unstored(called.id(), called.group(), called.at()), List.of(posting));
    }

    private Intake unstored(long id, String chat, Instant at, Admission.Unstored unstored) {
        List<Posting> postings = new ArrayList<>();
        Letters.Address to = new Letters.Address(chat, unstored.person(), 0);
        for (Message reply : unstored.replies()) {
            postings.add(letters.posting(messageId(id) + ":" + postings.size(), to, Priority.REPLY, reply));
        }
        return new Intake(Arrival.unstored(id, chat, at), postings);
    }
}
