package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.adapter.sql.entry.SqlClaims;
import id.kawanbelajar.adapter.sql.entry.SqlGuestBook;
import id.kawanbelajar.adapter.sql.entry.SqlProfiles;
import id.kawanbelajar.adapter.sql.school.SqlJoinCodes;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRegister;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRoll;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.Talk;
import id.kawanbelajar.conversation.door.ClosedLobby;
import id.kawanbelajar.conversation.door.Lobby;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.access.AccessRules;
import id.kawanbelajar.people.access.AccessTable;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.consent.Consent;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.people.school.SchoolRoll;
import id.kawanbelajar.people.school.Seat;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A school with the classes 7A and 7B over a real database, its lobby, and the desk of its homeroom teachers. */
final class JoiningSchool implements AutoCloseable {
    static final String IN = "<masuk>";
    static final String ELSEWHERE = "<bukan untuk layar kelas>";
    static final Consent AGREED = new Consent(Consent.State.GIVEN, Set.of(Purpose.LEARNING));
    private static final Consent AWAITED = new Consent(Consent.State.AWAITED, Set.of());

    final List<AuditEntry> audit = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final Map<String, Consent> consents = new HashMap<>();
    final Database database;
    final PersonDirectory people;
    final SchoolRegister register;
    final SchoolRoll roll;
    final JoinCodes codes;
    final Rombel a;
    final Rombel b;
    final List<String> ofA;
    private final RandomGenerator random = new Random(7);
    private final SchoolSide side;
    private final Lobby lobby;
    private final Map<String, Message> onScreen = new HashMap<>();
    private Instant now = Instant.parse("2026-07-13T01:00:00Z");
    private int messages;

    JoiningSchool(Path folder) {
        database = Database.open(folder.resolve("kawan.db"));
        people = new SqlPeople(database, "sekolah", () -> now, random);
        register = new SqlSchoolRegister(database, "sekolah");
        roll = new SqlSchoolRoll(database, "sekolah", () -> now, random);
        codes = new SqlJoinCodes(database);
        a = roll.make("7A", new Kelas(7), "2026/2027").orElseThrow();
        b = roll.make("7B", new Kelas(7), "2026/2027").orElseThrow();
        ofA = roll.put(
                a.id(), List.of(Seat.of(3, "Putri", 2013), Seat.of(17, "Putri", 2013), Seat.of(20, "Rafi", 2012)));
        List<String> unused = roll.put(b.id(), List.of(Seat.of(1, "Sari", 2013)));
        side = new SchoolSide(
                people,
                register,
                roll,
                new SchoolSide.Ways(
                        codes, new SqlClaims(database), new SqlProfiles(database), new SqlGuestBook(database)),
                student -> consents.getOrDefault(student, AWAITED),
                audit::add);
        FixedTexts texts = FixedTexts.shipped(Talk.PLACES);
        lobby = new SchoolLobby(
                side,
                new SchoolLobby.Rules(
                        new ClosedLobby(texts),
                        (sender, child, link, id) -> new Lobby.Outcome.Stay(List.of(Message.of("<wali>"))),
                        ConsentWords.PLAIN,
                        link -> "https://t.me/kawan_bot?start=" + link),
                texts,
                () -> now,
                random);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Makes a code for what it opens, usable so often for an hour. */
    String code(JoinSecret.Kind kind, Entry entry, int uses) {
        JoinSecret secret = JoinSecret.make(kind, random);
        boolean unused = codes.issue(secret, entry, uses, now.plus(Duration.ofHours(1)), now);
        return secret.text();
    }

    /** Makes a code for the whiteboard of 7A. */
    String codeOfA() {
        return code(JoinSecret.Kind.CODE, new Entry.Student(a.id()), 40);
    }

    /** An account writes; returns what it is told, or {@link #IN}. */
    String write(long account, String words) {
        pass(Duration.ofSeconds(1));
        return switch (lobby.receive(account(account), words, "telegram:" + ++messages)) {
            case Lobby.Outcome.Enter(Person person) -> IN;
            case Lobby.Outcome.Stay(List<Message> replies) ->
                replies.stream().map(Talk::shown).collect(Collectors.joining("\n"));
        };
    }

    /** An account gives the code of 7A and says who it is. */
    String claim(long account, String nameAndNumber) {
        String unused = write(account, codeOfA());
        return write(account, nameAndNumber);
    }

    static Account account(long number) {
        return new Account("telegram", Long.toString(number));
    }

    /** Registers the homeroom teacher of a class. */
    Person homeroom(long account, Rombel rombel) {
        Person teacher = people.findOrCreate(account(account), Person.Role.TEACHER, false);
        roll.give(teacher.id(), new Office(Duty.HOMEROOM, rombel.id(), null));
        return teacher;
    }

    /** Somebody of the staff writes to the desk; returns what comes back. */
    String say(Person teacher, String words) {
        return hand(teacher, new Incoming.Words(words));
    }

    /** Presses a button of the newest message to somebody. */
    String press(Person teacher, String label) {
        return press(teacher, teacher, label);
    }

    /** Presses a button that was made for somebody else, as with forged callback data. */
    String press(Person presser, Person owner, String label) {
        Message screen = Objects.requireNonNull(onScreen.get(owner.id()), "nothing was said to them");
        Button button = screen.buttons().stream()
                .flatMap(List::stream)
                .filter(b -> b.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " under " + Talk.shown(screen)));
        return hand(presser, new Incoming.Press(button.action()));
    }

    private String hand(Person person, Incoming.Content content) {
        pass(Duration.ofSeconds(1));
        List<String> replies = new ArrayList<>();
        desk().receive(new Incoming("telegram:" + ++messages, person, content, now), new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answersQuestion) {
                onScreen.put(person.id(), message);
                replies.add(Talk.shown(message));
            }

            @Override
            public void draft(String textSoFar) {}
        });
        return String.join("\n", replies);
    }

    private ClassDesk desk() {
        Herald herald = (person, id, message, until) ->
                told.add(register.name(person).orElse("?") + ": " + Talk.shown(message));
        return new ClassDesk(
                new Behind(),
                side,
                new ClassDesk.Rights(
                        new AccessTable(AccessRules.shipped(), register), new Actors(register, person -> false)::actor),
                herald,
                random);
    }

    private static final class Behind implements Listener {
        @Override
        public void receive(Incoming incoming, ReplySink sink) {
            sink.reply("x", Message.of(ELSEWHERE), false);
        }

        @Override
        public void awaitTrailing(String person) {}
    }

    List<String> acts() {
        return audit.stream().map(AuditEntry::act).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
