package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.api.BotToken;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.door.Admission;
import id.kawanbelajar.conversation.door.Doorkeeper;
import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/** A bot whose conversation is a test's; serves everybody but {@link #STRANGER}. */
final class BotRig {
    static final long STRANGER = 666;

    /** Somebody who writes for the first time. */
    static final long NEWCOMER = 99;

    private BotRig() {}

    static String personId(long chat) {
        return "p" + chat;
    }

    static TelegramBot bot(URI server, Stores stores, InstantSource clock, BiConsumer<Incoming, ReplySink> answering) {
        People people = new People();
        TelegramBot.Line line =
                new TelegramBot.Line(BotToken.of(BotApiStandIn.TOKEN), server, "Senin–Jumat 07.00–15.00", temporary());
        return new TelegramBot(
                line,
                new TelegramBot.Staff(doorkeeper(people), listener(answering), people),
                stores,
                clock,
                RandomGenerator.of("L64X128MixRandom"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("kawan-kiriman");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Doorkeeper doorkeeper(PersonDirectory people) {
        return (sender, words, id) -> sender.address().equals(Long.toString(STRANGER)) || words.contains("bahaya")
                ? new Admission.Unstored(List.of(Message.of("tidak disimpan")))
                : new Admission.Served(people.findOrCreate(sender, Person.Role.STUDENT, false));
    }

    private static Listener listener(BiConsumer<Incoming, ReplySink> answering) {
        return new Listener() {
            @Override
            public void receive(Incoming incoming, ReplySink sink) {
                answering.accept(incoming, sink);
            }

            @Override
            public void awaitTrailing(String person) {}
        };
    }

    /** Says every message back. */
    static void echo(Incoming incoming, ReplySink sink) {
        String words = switch (incoming.content()) {
            case Incoming.Words(var text) -> "gema " + text;
            case Incoming.Press(var action) -> "tekan " + action;
            case Incoming.Sent(var file) -> "gema " + file.name() + file.caption();
            case Incoming.Unreadable(var kind) -> "tak terbaca " + kind;
        };
        sink.reply(incoming.id() + ":1", Message.of(words), true);
    }

    /** Says every message back, every third with a picture. */
    static void echoWithPictures(Incoming incoming, ReplySink sink) {
        if (!(incoming.content() instanceof Incoming.Words(var text)) || text.hashCode() % 3 != 0) {
            echo(incoming, sink);
            return;
        }
        Part picture = new Part.Picture(Attachment.png("titik.png", dot()), "sebuah titik");
        sink.reply(
                incoming.id() + ":1",
                new Message(List.of(picture, Part.Paragraph.of("gema " + text)), List.of()),
                true);
    }

    /** A picture of one dot. */
    static byte[] dot() {
        return Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTf3pgAAAABJRU5ErkJggg==");
    }

    /** Knows whoever was seen once. */
    static final class People implements PersonDirectory {
        static final Map<String, Boolean> REACHABLE = new ConcurrentHashMap<>();
        private final Map<String, Person> known = new ConcurrentHashMap<>();

        @Override
        public Optional<Person> find(Account account) {
            return Optional.of(findOrCreate(account, Person.Role.STUDENT, false));
        }

        @Override
        public Optional<Person> withId(String person) {
            return known.values().stream().filter(p -> p.id().equals(person)).findFirst();
        }

        @Override
        public Person findOrCreate(Account account, Person.Role role, boolean trial) {
            return known.computeIfAbsent(
                    account.address(), a -> new Person("p" + a, "sekolah", role, null, trial, false));
        }

        @Override
        public boolean attach(Account account, String person) {
            return false;
        }

        @Override
        public boolean detach(Account account) {
            return false;
        }

        @Override
        public boolean wasKnownBefore(String person, Instant moment) {
            return !person.equals(personId(NEWCOMER));
        }

        @Override
        public Optional<String> address(String person, String channel) {
            String chat = person.substring(1);
            return REACHABLE.getOrDefault(chat, true) ? Optional.of(chat) : Optional.empty();
        }

        @Override
        public void setReachable(Account account, boolean reachable) {
            REACHABLE.put(account.address(), reachable);
        }

        @Override
        public void setKelas(String person, Kelas kelas) {}

        @Override
        public void setShortMode(String person, boolean shortMode) {}

        @Override
        public void erase(String person) {}

        @Override
        public void forgetTrialsBefore(Instant moment) {}
    }
}
