package id.kawanbelajar.conversation.marking;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.sql.SqlTeacherBox;
import id.kawanbelajar.adapter.sql.learning.SqlEssayBox;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.memory.KeptEssay;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.AccessRules;
import id.kawanbelajar.people.access.AccessTable;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.access.Guard;
import id.kawanbelajar.people.access.Policy;
import id.kawanbelajar.people.access.Sight;
import id.kawanbelajar.people.access.SmallSchool;
import id.kawanbelajar.people.audit.InMemoryAudit;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.Task;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher reads what students wrote and says how far it is; the students hear of it. */
@SuppressWarnings("NullAway.Init") // set before each test
class MarkingEssaysTest extends OpenDatabase {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final TopicId TOPIC = TopicId.of("smp/ipa/8/01#T1");
    private static final Person TEACHER = new Person("guru", "sekolah", Person.Role.TEACHER, null, false, false);
    private static final Exercise QUESTION = new Exercise(
            "ipa8-uraian",
            Level.REASON,
            "T1",
            "Fotosintesis",
            null,
            null,
            "Mengapa daun yang ditutup kertas tidak berpati?",
            Parameters.NONE,
            List.of("Tanpa cahaya tidak ada fotosintesis."),
            List.of(),
            new Task.Essay(List.of("menyebut cahaya"), "Karena tidak ada cahaya.", ""));

    private final Map<String, String> told = new LinkedHashMap<>();
    private final List<String> behind = new ArrayList<>();
    private final Map<String, Message> replies = new LinkedHashMap<>();
    private final SmallSchool school = new SmallSchool();
    private final InMemoryAudit audit = new InMemoryAudit();
    private final Policy policy = new AccessTable(AccessRules.shipped(), school);
    private final Sight sight =
            new Sight(new Actors(school, teacher -> true), policy, new Guard(policy, audit, InstantSource.fixed(NOON)));
    private MarkingEssays marking;
    private int messages;

    private MarkingEssays marking() {
        ExerciseSet set = new ExerciseSet("soal", TOPIC.chapter(), List.of(), List.of(QUESTION));
        Listener listener = new Listener() {
            @Override
            public void receive(Incoming incoming, ReplySink sink) {
                behind.add(incoming.id());
            }

            @Override
            public void awaitTrailing(String person) {}
        };
        return new MarkingEssays(
                listener, new SqlEssayBox(database), chapter -> Optional.of(set), sight, (p, id, m, until) -> {
                    boolean isNew = !told.containsKey(p + " " + id);
                    told.putIfAbsent(p + " " + id, shown(m));
                    return isNew;
                });
    }

    @BeforeEach
    void begin() {
        marking = marking();
        Persons.in(database, false, 0, "ayu", "bima", "guru");
        database.write(handle -> handle.execute("UPDATE person SET kelas = 8 WHERE id = 'ayu'"));
        SqlTeacherBox box = new SqlTeacherBox(database);
        box.handIn(Persons.AYU, new KeptEssay("e1", TOPIC, QUESTION.id(), 7, "Karena gelap."), NOON);
        box.handIn(Persons.AYU, new KeptEssay("e1", TOPIC, QUESTION.id(), 7, "Karena gelap."), NOON);
        box.handIn(Persons.BIMA, new KeptEssay("e1", TOPIC, QUESTION.id(), 9, "Tidak tahu."), NOON.plusSeconds(60));
    }

    private String hand(Person person, Incoming.Content content) {
        replies.clear();
        marking.receive(new Incoming("m" + ++messages, person, content, NOON), new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answers) {
                replies.put(id, message);
            }

            @Override
            public void draft(String textSoFar) {}
        });
        return replies.values().stream().map(MarkingEssaysTest::shown).collect(Collectors.joining("\n"));
    }

    private String say(String words) {
        return hand(TEACHER, new Incoming.Words(words));
    }

    private String press(String label) {
        Button button = replies.values().stream()
                .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                .filter(candidate -> candidate.label().equals(label))
                .findFirst()
                .orElseThrow();
        return hand(TEACHER, new Incoming.Press(button.action()));
    }

    private static String shown(Message message) {
        return message.parts().stream()
                .flatMap(part -> switch (part) {
                    case Part.Paragraph(var spans) -> spans.stream().map(MarkingEssaysTest::shown);
                    case Part.Quote quote -> Stream.of(quote.text());
                    default -> Stream.of("");
                })
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Span span) {
        return switch (span) {
            case Span.Plain(var text) -> text;
            case Span.Bold(var text) -> text;
            case Span.Italic(var text) -> text;
            case Span.Material(var text) -> text;
            case Span.Spoiler(var text) -> text;
        };
    }

    @Test
    void showsQuestionRubricAndAnswerAndOfTheStudentOnlyTheYear() {
        assertThat(say("/uraian"))
                .contains("Uraian menunggu: 2", "siswa kelas 8", QUESTION.text(), "menyebut cahaya", "Karena gelap.")
                .doesNotContain("ayu");
    }

    @Test
    void aMarkReachesTheStudentAndTheNextEssayComes() {
        say("/uraian");

        assertThat(press("Sebagian")).contains("Dicatat", "Uraian menunggu: 1", "Tidak tahu.");
        assertThat(told).hasSize(1);
        assertThat(told.get("ayu uraian/1")).contains(QUESTION.text(), "sebagian sudah ada");
    }

    @Test
    void aSentenceOfTheTeacherFollows() {
        say("/uraian");
        press("Sudah lengkap");
        press("Tambah kalimat");

        assertThat(say("Bagus, sebutkan juga patinya.")).contains("aku teruskan");
        assertThat(told.get("ayu uraian/1/kalimat")).contains("Bagus, sebutkan juga patinya.");
        assertThat(behind).isEmpty();
    }

    @Test
    void onlyOneSentenceIsTaken() {
        say("/uraian");
        press("Belum");
        press("Tambah kalimat");
        say("Baca lagi halaman 12.");
        say("apa itu sel");

        assertThat(behind).hasSize(1);
    }

    @Test
    void aCommandIsNoSentence() {
        say("/uraian");
        press("Belum");
        press("Tambah kalimat");
        say("/materi");
        say("apa itu sel");

        assertThat(behind).hasSize(2);
        assertThat(told).hasSize(1);
    }

    @Test
    void theFirstMarkStays() {
        say("/uraian");
        Map<String, Message> shown = new LinkedHashMap<>(replies);
        press("Belum");
        replies.clear();
        replies.putAll(shown);

        assertThat(press("Sudah lengkap")).contains("sudah dinilai");
        assertThat(told).hasSize(1);
    }

    @Test
    void whatAStudentErasedIsGone() {
        say("/uraian");
        Map<String, Message> shown = new LinkedHashMap<>(replies);
        database.write(handle -> handle.execute("DELETE FROM person WHERE id = 'ayu'"));
        replies.putAll(shown);

        assertThat(press("Belum")).contains("sudah tidak ada");
        assertThat(say("/uraian")).contains("Uraian menunggu: 1");
    }

    @Test
    void saysSoWhereNothingWaits() {
        database.write(handle -> handle.execute("DELETE FROM essay"));

        assertThat(say("/uraian")).contains("Tidak ada uraian");
    }

    @Test
    void isNoCommandForStudents() {
        hand(Persons.AYU, new Incoming.Words("/uraian"));

        assertThat(replies).isEmpty();
        assertThat(behind).hasSize(1);
    }

    @Test
    void knowsWhatSomebodyHandedInInATime() {
        SqlTeacherBox box = new SqlTeacherBox(database);

        assertThat(box.handedIn("ayu", NOON, NOON.plusSeconds(1))).containsExactly(QUESTION.id());
        assertThat(box.handedIn("ayu", NOON.plusSeconds(1), NOON.plusSeconds(90)))
                .isEmpty();
    }

    @Test
    void whereThereAreClassesATeacherSeesOnlyWhatTheirOwnStudentsWrote() {
        school.with("8A", "ayu").with("8B", "bima").office("guru", new Office(Duty.CLASS_TEACHER, "8B", null));

        assertThat(say("/uraian")).contains("Tidak tahu.").doesNotContain("Karena gelap.");
        assertThat(hand(TEACHER, new Incoming.Press("uraian:lengkap:1")))
                .isEqualTo(hand(TEACHER, new Incoming.Press("uraian:lengkap:99")));
        assertThat(told).isEmpty();
        assertThat(audit.lines()).containsExactly("guru ditolak ayu");
    }
}
