package id.kawanbelajar.conversation.handover;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.sql.SqlAnswerLog;
import id.kawanbelajar.adapter.sql.handover.SqlQuestionBox;
import id.kawanbelajar.adapter.sql.handover.SqlVerifiedAnswers;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.handover.OwnQuestions;
import id.kawanbelajar.handover.VerifiedAnswer;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Source;
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
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A student passes a question on; a teacher answers it; the student reads it, and so do others who ask the same. */
@SuppressWarnings("NullAway.Init") // set before each test
class HandingOverTest extends OpenDatabase {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Person TEACHER = new Person("rina", "sekolah", Person.Role.TEACHER, null, false, false);
    private static final Person OTHER = new Person("budi", "sekolah", Person.Role.TEACHER, null, false, false);
    private static final Person AYU = new Person("ayu", "sekolah", Person.Role.STUDENT, new Kelas(8), false, false);
    private static final Source SOURCE =
            new Source("smp/ipa/8/01#0", "IPA SMP Kelas 8", new Chapter(1, "Sel"), "3", "Sel adalah satuan terkecil.");

    private final Map<String, String> told = new LinkedHashMap<>();
    private final Map<String, String> repliedTo = new LinkedHashMap<>();
    private final List<String> behind = new ArrayList<>();
    private final Map<String, Message> replies = new LinkedHashMap<>();
    private final SmallSchool school = new SmallSchool();
    private final InMemoryAudit audit = new InMemoryAudit();
    private Listener listener;
    private Instant now = NOON;
    private int messages;

    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima", "rina", "budi");
        Herald herald = new Herald() {
            @Override
            public boolean tell(String person, String id, Message message, Instant until) {
                return told.putIfAbsent(person + " " + id, shown(message)) == null;
            }

            @Override
            public boolean answer(String person, String id, Message message, Instant until, String to) {
                repliedTo.put(person + " " + id, to);
                return tell(person, id, message, until);
            }
        };
        Map<String, String> listed = new LinkedHashMap<>();
        listed.put("rina", "Bu Rina");
        listed.put("budi", "Pak Budi");
        SchoolStaff staff = new SchoolStaff(school, List.of("matematika", "ipa"), () -> listed);
        Actors actors = new Actors(school, listed::containsKey);
        Policy policy = new AccessTable(AccessRules.shipped(), school);
        OwnQuestions questions = new OwnQuestions(
                new SqlQuestionBox(database), new Sight(actors, policy, new Guard(policy, audit, () -> now)));
        SqlQuestionBox box = new SqlQuestionBox(database);
        Listener last = new Listener() {
            @Override
            public void receive(Incoming incoming, ReplySink sink) {
                behind.add(incoming.id());
            }

            @Override
            public void awaitTrailing(String person) {}
        };
        TeachersAnswers answers = new TeachersAnswers(
                box,
                new SqlVerifiedAnswers(database),
                staff,
                student -> school.member(student).map(Member::rombel).orElse(null),
                herald);
        listener = new PassingOn(
                new AnsweringQuestions(last, box, questions, answers),
                new SqlAnswerLog(database),
                box,
                questions,
                staff,
                herald);
    }

    private String hand(Person person, Incoming.Content content) {
        replies.clear();
        listener.receive(new Incoming("m" + ++messages, person, content, now), new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answers) {
                replies.put(id, message);
            }

            @Override
            public void draft(String textSoFar) {}
        });
        return replies.values().stream().map(HandingOverTest::shown).collect(Collectors.joining("\n"));
    }

    private String say(Person person, String words) {
        return hand(person, new Incoming.Words(words));
    }

    private String press(Person person, String label) {
        Button button = replies.values().stream()
                .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                .filter(candidate -> candidate.label().equals(label))
                .findFirst()
                .orElseThrow();
        return hand(person, new Incoming.Press(button.action()));
    }

    private void asked(Person person, String id, String question, Source... sources) {
        new SqlAnswerLog(database).keep(person.id(), new LoggedAnswer(id, question, null, List.of(sources)), NOON);
    }

    private String passOn(Person person, String id, String question) {
        asked(person, id, question);
        return hand(person, new Incoming.Press("guru:" + id));
    }

    private static String shown(Message message) {
        return message.parts().stream()
                .flatMap(part -> switch (part) {
                    case Part.Paragraph(var spans) -> spans.stream().map(HandingOverTest::shown);
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
    void theFirstQuestionReachesEveryTeacherAtOnceWithTheYearAndWithoutTheName() {
        assertThat(passOn(AYU, "telegram:5", "kenapa langit biru?")).contains("aku simpan untuk gurumu");

        assertThat(told).hasSize(2);
        assertThat(told.get("rina tanya/1/rina"))
                .contains("siswa kelas 8", "kenapa langit biru?", "belum memuat")
                .doesNotContain("ayu");
    }

    @Test
    void moreQuestionsAreCountedOnceADay() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        passOn(AYU, "telegram:6", "kenapa laut asin?");
        passOn(AYU, "telegram:7", "kenapa salju putih?");

        assertThat(told.keySet()).filteredOn(key -> key.startsWith("rina")).hasSize(2);
        assertThat(told.values()).anyMatch(words -> words.contains("Ada 2 pertanyaan"));
    }

    @Test
    void theAnswerReachesTheStudentUnderTheQuestionAndStays() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        say(TEACHER, "/pertanyaan");
        assertThat(press(TEACHER, "Jawab")).contains("siswa kelas 8");
        assertThat(say(TEACHER, "Karena cahaya biru paling banyak dihamburkan udara."))
                .contains("Terkirim", "Tidak ada pertanyaan yang menunggu");

        assertThat(told.get("ayu tanya/1/jawab"))
                .contains("kenapa langit biru?", "Bu Rina menjawab:", "Karena cahaya biru");
        assertThat(repliedTo).containsEntry("ayu tanya/1/jawab", "telegram:5");
        assertThat(new SqlVerifiedAnswers(database).seenBy(new Kelas(8), null))
                .extracting(VerifiedAnswer::question, VerifiedAnswer::author)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("kenapa langit biru?", "Bu Rina"));
    }

    @Test
    void aReportedAnswerComesWithWhatWasShown() {
        asked(AYU, "telegram:5", "apa itu sel", SOURCE);
        assertThat(hand(AYU, new Incoming.Press("salah:telegram:5"))).contains("gurumu memeriksanya");

        assertThat(say(TEACHER, "/pertanyaan"))
                .contains("jawaban bot untuk ini salah", "Sel adalah satuan terkecil.", "hal 3");
    }

    @Test
    void theFirstTeacherCounts() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        say(OTHER, "/pertanyaan");
        press(OTHER, "Jawab");
        say(TEACHER, "/pertanyaan");
        press(TEACHER, "Jawab");
        say(TEACHER, "Karena hamburan.");

        assertThat(say(OTHER, "Karena laut.")).contains("sudah ditangani");
        assertThat(told.get("ayu tanya/1/jawab")).contains("Karena hamburan.");
    }

    @Test
    void whatWasTalkedAboutInClassIsSaidSo() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        say(TEACHER, "/pertanyaan");

        assertThat(press(TEACHER, "Sudah dibahas di kelas")).contains("sudah dikabari");
        assertThat(told.get("ayu tanya/1/kelas")).contains("Bu Rina bilang: ini sudah dibahas di kelas");
    }

    @Test
    void aClosedQuestionReachesNobodyAndIsGone() {
        passOn(AYU, "telegram:5", "hehe");
        say(TEACHER, "/pertanyaan");

        assertThat(press(TEACHER, "Abaikan")).contains("tanpa jawaban", "Tidak ada pertanyaan");
        assertThat(told.keySet()).noneMatch(key -> key.startsWith("ayu"));
    }

    @Test
    void anAnswerCanBeChangedHiddenAndShownAgainByItsAuthorOnly() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        say(TEACHER, "/pertanyaan");
        press(TEACHER, "Jawab");
        say(TEACHER, "Karena laut.");
        press(TEACHER, "Ubah");
        assertThat(say(TEACHER, "Karena hamburan.")).contains("sudah diganti");
        assertThat(told.values()).anyMatch(words -> words.contains("Bu Rina memperbaiki jawabannya:"));

        assertThat(hand(OTHER, new Incoming.Press("tanya-guru:tarik:1"))).contains("bukan milik");
        assertThat(say(TEACHER, "/jawaban")).contains("Karena hamburan.", "Ditunjukkan");
        assertThat(press(TEACHER, "Sembunyikan dari siswa")).contains("tidak lagi ditunjukkan");
        assertThat(new SqlVerifiedAnswers(database).seenBy(new Kelas(8), null)).isEmpty();
        assertThat(press(TEACHER, "Tampilkan lagi")).contains("ditunjukkan lagi");
        assertThat(new SqlVerifiedAnswers(database).seenBy(new Kelas(8), null)).hasSize(1);
    }

    @Test
    void wordsThatComeMuchLaterAreNoAnswer() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        say(TEACHER, "/pertanyaan");
        press(TEACHER, "Jawab");
        now = NOON.plusSeconds(3600);
        say(TEACHER, "apa itu sel");

        assertThat(behind).containsExactly("m" + messages);
        assertThat(told.keySet()).noneMatch(key -> key.startsWith("ayu"));
    }

    @Test
    void aCommandTakesTheWishToAnswerBack() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        say(TEACHER, "/pertanyaan");
        press(TEACHER, "Jawab");
        say(TEACHER, "/pertanyaan");
        say(TEACHER, "apa itu sel");

        assertThat(behind).hasSize(1);
    }

    @Test
    void aStudentIsNoTeacher() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        say(AYU, "/pertanyaan");
        hand(AYU, new Incoming.Press("tanya-guru:tulis:1"));

        assertThat(behind).hasSize(2);
    }

    @Test
    void passingOnTwiceIsOneQuestion() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        hand(AYU, new Incoming.Press("guru:telegram:5"));

        assertThat(new SqlQuestionBox(database).open()).hasSize(1);
    }

    @Test
    void aStrangersAnswerCannotBePassedOn() {
        asked(AYU, "telegram:5", "kenapa langit biru?");

        assertThat(hand(Persons.BIMA, new Incoming.Press("guru:telegram:5"))).contains("sudah tidak tersimpan");
        assertThat(new SqlQuestionBox(database).open()).isEmpty();
    }

    @Test
    void aQuestionOfWhomNothingIsKeptAnyMoreIsGone() {
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        say(TEACHER, "/pertanyaan");
        database.write(handle -> handle.execute("DELETE FROM person WHERE id = 'ayu'"));

        assertThat(press(TEACHER, "Jawab")).contains("menghapus datanya");
    }

    @Test
    void whereThereAreClassesAQuestionReachesOnlyWhoTeachesThatClassThatSubject() {
        school.with("8A", "ayu").with("8B", "bima");
        school.office("rina", new Office(Duty.SUBJECT_TEACHER, "8A", "ipa"));
        school.office("budi", new Office(Duty.SUBJECT_TEACHER, "8B", "ipa"));

        passOn(AYU, "telegram:5", "kenapa langit biru?");

        assertThat(told.keySet()).containsExactly("rina tanya/1/rina");
        assertThat(say(OTHER, "/pertanyaan")).contains("Tidak ada pertanyaan yang menunggu");
        assertThat(hand(OTHER, new Incoming.Press("tanya-guru:tulis:1")))
                .isEqualTo(hand(OTHER, new Incoming.Press("tanya-guru:tulis:99")));
        assertThat(audit.lines()).containsExactly("budi ditolak ayu");
        assertThat(say(TEACHER, "/pertanyaan")).contains("kenapa langit biru?");
    }

    @Test
    void aTeachersAnswerIsReadByTheClassThatAskedAndByNoOther() {
        school.with("8A", "ayu").with("8B", "bima");
        school.office("rina", new Office(Duty.CLASS_TEACHER, "8A", null));
        passOn(AYU, "telegram:5", "kenapa langit biru?");
        say(TEACHER, "/pertanyaan");
        press(TEACHER, "Jawab");
        say(TEACHER, "Karena cahaya biru paling terhambur.");

        SqlVerifiedAnswers answers = new SqlVerifiedAnswers(database);
        assertThat(answers.seenBy(new Kelas(8), "8A")).hasSize(1);
        assertThat(answers.seenBy(new Kelas(8), "8B")).isEmpty();
        assertThat(answers.seenBy(new Kelas(8), null)).isEmpty();
    }
}
