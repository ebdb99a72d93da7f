package id.kawanbelajar.conversation.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.sql.SqlAnswerLog;
import id.kawanbelajar.adapter.sql.SqlConversationMemory;
import id.kawanbelajar.adapter.sql.access.SqlOpenings;
import id.kawanbelajar.adapter.sql.access.SqlSpoken;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.access.SmallSchool;
import id.kawanbelajar.people.audit.InMemoryAudit;
import id.kawanbelajar.people.opening.AgreeToOpen;
import id.kawanbelajar.people.opening.AskToOpen;
import id.kawanbelajar.people.opening.ReadOpened;
import id.kawanbelajar.people.opening.TellOpened;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A counsellor asks to read a conversation; the homeroom teacher or the principal agrees; the student hears of it. */
@SuppressWarnings("NullAway.Init") // set before each test
class OpeningChatsTest extends OpenDatabase {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String ASKS = "/buka-obrolan 7A 1 teman-temannya khawatir sejak kemarin";

    private final SmallSchool school = new SmallSchool()
            .with("7A", "Ayu", "Dina")
            .office("Bu Sari", Office.of(Duty.COUNSELLOR))
            .office("Pak Tono", Office.of(Duty.COUNSELLOR))
            .office("Pak Danu", Office.of(Duty.PRINCIPAL))
            .office("Bu Rina", new Office(Duty.HOMEROOM, "7A", null))
            .office("Pak Edi", new Office(Duty.HOMEROOM, "7B", null));
    private final InMemoryAudit audit = new InMemoryAudit();
    private final Map<String, Message> told = new LinkedHashMap<>();
    private final List<String> behind = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-27T02:00:00Z");
    private final InstantSource clock = () -> now;
    private OpeningChats chats;
    private TellOpened telling;
    private int messages;

    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "Ayu", "Dina");
        SqlOpenings openings = new SqlOpenings(database);
        Listener last = new Listener() {
            @Override
            public void receive(Incoming incoming, ReplySink sink) {
                behind.add(incoming.id());
            }

            @Override
            public void awaitTrailing(String person) {}
        };
        OpeningActs acts = new OpeningActs(
                new Actors(school, person -> false),
                new AskToOpen(openings, school, audit, clock),
                new AgreeToOpen(openings, school, audit, clock),
                new ReadOpened(openings, new SqlSpoken(database), audit, clock));
        chats = new OpeningChats(
                last, acts, school, (person, id, message, until) -> told.putIfAbsent(person, message) == null, ZONE);
        telling = new TellOpened(
                openings,
                new TellStudent(
                        school, (person, id, message, until) -> told.putIfAbsent(person, message) == null, clock, ZONE),
                audit,
                clock);
        new SqlAnswerLog(database).keep("Ayu", new LoggedAnswer("a0", "apa itu gaya", null, List.of()), now);
        new SqlConversationMemory(database)
                .keep("Ayu", Recall.NOTHING.about("apa itu sel", null, "a1", "sel adalah satuan terkecil"), now);
        new SqlConversationMemory(database)
                .keep("Dina", Recall.NOTHING.about("rahasia dina", null, "a1", "jawaban dina"), now);
    }

    @Test
    void twoOfDifferentOfficesReadTogetherAndTheStudentHearsOfIt() {
        assertThat(say("Bu Sari", ASKS)).contains("Pak Danu (kepala sekolah)", "Bu Rina (wali kelas)");
        assertThat(told("Pak Danu")).contains("Bu Sari (BK)", "Ayu (7A no. 1)", "khawatir sejak kemarin");

        press("Bu Rina", buttonOf("Bu Rina"));
        assertThat(told("Bu Sari")).contains("Bu Rina (wali kelas) setuju");
        assertThat(press("Bu Sari", buttonOf("Bu Sari")))
                .contains("apa itu gaya", "apa itu sel", "sel adalah satuan terkecil")
                .doesNotContain("dina");

        telling.tell();
        assertThat(told).doesNotContainKey("Ayu");
        now = now.plus(Duration.ofMinutes(31));
        telling.tell();
        assertThat(told("Ayu"))
                .contains("Bu Sari (BK) dan Bu Rina (wali kelas) membuka obrolanmu", "27 November 2026 pukul 09.00")
                .contains("karena: teman-temannya khawatir sejak kemarin");
        assertThat(audit.lines())
                .containsExactly(
                        "Bu Sari buka-obrolan-diminta Ayu",
                        "Bu Rina buka-obrolan-disetujui Ayu",
                        "Bu Sari obrolan-dibaca Ayu",
                        "program siswa-diberi-tahu Ayu");
    }

    @Test
    void afterHalfAnHourItIsClosed() {
        say("Bu Sari", ASKS);
        press("Pak Danu", buttonOf("Pak Danu"));
        now = now.plus(Duration.ofMinutes(30));

        assertThat(press("Bu Sari", buttonOf("Bu Sari"))).contains("tidak ada");
    }

    @Test
    void beforeSomebodyAgreesNothingIsRead() {
        say("Bu Sari", ASKS);

        assertThat(press("Bu Sari", "buka:lihat:m1")).contains("tidak ada").doesNotContain("apa itu sel");
        assertThat(audit.lines()).contains("Bu Sari buka-obrolan-ditolak ");
    }

    @Test
    void nobodyAgreesToTheirOwnWishNorSomebodyOfTheSameOfficeNorAnotherClassesTeacher() {
        say("Bu Sari", ASKS);
        String agree = buttonOf("Pak Danu");

        for (String person : List.of("Bu Sari", "Pak Tono", "Pak Edi")) {
            assertThat(press(person, agree)).contains("tidak ada, atau bukan untuk");
        }

        assertThat(press("Bu Sari", "buka:lihat:m1")).contains("tidak ada");
        assertThat(told).doesNotContainKeys("Pak Tono", "Pak Edi");
    }

    @Test
    void aTeacherWithoutThatOfficeIsToldNothingOfTheClassAndThatIsWrittenDown() {
        String ofStudent = say("Pak Edi", ASKS);

        assertThat(ofStudent).isEqualTo(say("Pak Edi", ASKS.replace("7A 1 ", "7A 99 ")));
        assertThat(told).isEmpty();
        assertThat(audit.lines()).containsExactly("Pak Edi buka-obrolan-ditolak Ayu");
    }

    @Test
    void aReasonIsAReason() {
        assertThat(say("Bu Sari", "/buka-obrolan 7A 1 perlu")).contains("terlalu singkat");
        assertThat(say("Bu Sari", ASKS + " belum aman: bahaya")).contains("terlalu singkat");
        assertThat(told).isEmpty();
    }

    @Test
    void whereItIsNotSafeYetTheStudentIsNotTold() {
        say("Bu Sari", ASKS + " belum aman: yang mengancamnya membaca ponselnya");
        assertThat(told("Pak Danu")).contains("Siswa belum diberi tahu, karena: yang mengancamnya");
        press("Pak Danu", buttonOf("Pak Danu"));
        now = now.plus(Duration.ofDays(1));

        telling.tell();

        assertThat(told).doesNotContainKey("Ayu");
    }

    @Test
    void aWishOfYesterdayIsNoLongerAgreedTo() {
        say("Bu Sari", ASKS);
        now = now.plus(Duration.ofHours(24));

        assertThat(press("Pak Danu", buttonOf("Pak Danu"))).contains("tidak ada");
    }

    @Test
    void aStudentsCommandGoesOn() {
        chats.receive(
                new Incoming(
                        "m",
                        new Person("Ayu", "sekolah", Person.Role.STUDENT, null, false, false),
                        new Incoming.Words(ASKS),
                        now),
                sink(new ArrayList<>()));

        assertThat(behind).containsExactly("m");
    }

    private String say(String person, String words) {
        return hand(person, new Incoming.Words(words));
    }

    private String press(String person, String action) {
        return hand(person, new Incoming.Press(action));
    }

    private String hand(String person, Incoming.Content content) {
        List<Message> replies = new ArrayList<>();
        chats.receive(
                new Incoming(
                        "m" + ++messages,
                        new Person(person, "sekolah", Person.Role.TEACHER, null, false, false),
                        content,
                        now),
                sink(replies));
        return replies.stream().map(OpeningChatsTest::shown).collect(Collectors.joining("\n"));
    }

    private static ReplySink sink(List<Message> replies) {
        return new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answers) {
                replies.add(message);
            }

            @Override
            public void draft(String textSoFar) {}
        };
    }

    private String told(String person) {
        Message message = told.get(person);
        return message == null ? "" : shown(message);
    }

    private String buttonOf(String person) {
        return Objects.requireNonNull(told.get(person))
                .buttons()
                .getFirst()
                .getFirst()
                .action();
    }

    private static String shown(Message message) {
        return message.parts().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
