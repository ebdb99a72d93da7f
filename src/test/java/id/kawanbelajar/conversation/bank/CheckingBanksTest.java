package id.kawanbelajar.conversation.bank;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.learning.SqlBanks;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.reading.Assembling;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.bank.BankShelf;
import id.kawanbelajar.practice.bank.BankTexts;
import id.kawanbelajar.practice.bank.FindPlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher checks the keys of a file and publishes its questions; students practise them in the chapter that teaches them. */
@SuppressWarnings("NullAway.Init") // set before each test
class CheckingBanksTest extends OpenDatabase {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Person TEACHER = new Person("guru", "sekolah", Person.Role.TEACHER, null, false, false);
    private static final Person STUDENT = new Person("ayu", "sekolah", Person.Role.STUDENT, null, false, false);
    private static final MaterialId CHAPTER = new MaterialId("smp/ipa/8/02-peredaran-darah");
    private static final MaterialId BANK = new MaterialId("guru/bank-ipa-8");

    private final Map<String, Message> replies = new LinkedHashMap<>();
    private final List<String> behind = new ArrayList<>();
    private OneFile file;
    private CheckingBanks checking;
    private BankShelf shelf;
    private int messages;

    @BeforeEach
    void begin() {
        SqlBanks store = new SqlBanks(database);
        file = new OneFile();
        checking = new CheckingBanks(
                new Listener() {
                    @Override
                    public void receive(Incoming incoming, ReplySink sink) {
                        behind.add(incoming.id());
                    }

                    @Override
                    public void awaitTrailing(String person) {}
                },
                BankActs.over(store, file, new FindPlace(new OneChapter(), chapter -> Optional.empty())));
        shelf = new BankShelf(chapter -> Optional.empty(), store);
    }

    @Test
    void questionsComeOneByOneWithTheirKey() {
        assertThat(say(TEACHER, "/soal"))
                .contains(
                        "Bank IPA 8: 4 dari 4 soal menunggu dicek.",
                        "1. Organ yang memompa darah",
                        "✅ B. jantung",
                        "Kunci di berkas: B. jantung");
        assertThat(press("Betul")).contains("3 dari 4", "2. Sel darah", "Kuncinya tidak ketemu");
    }

    @Test
    void confirmedQuestionsArePractisedInTheChapterThatTeachesThem() {
        say(TEACHER, "/soal");
        press("Betul");
        press("C");
        press("Kuncinya lain…");
        assertThat(press("A")).contains("4. Besi");
        assertThat(press("Lewati")).contains("semua soal sudah dicek, 3 dipakai, 1 dilewati");
        assertThat(practised()).isEmpty();

        assertThat(press("Terbitkan 3 soal")).contains("Terbit: 3 soal masuk latihan siswa (Peredaran Darah).");
        assertThat(practised()).extracting(Exercise::text).anyMatch(text -> text.startsWith("Organ yang memompa"));
        assertThat(practised()).extracting(e -> ((Task.Choice) e.task()).key()).containsExactly("B", "C", "A");
        assertThat(practised().getFirst().source()).isEqualTo("Jantung");
        assertThat(practised().getFirst().hints().getFirst()).contains("\"Jantung\"");

        assertThat(say(TEACHER, "/soal")).contains("Bank IPA 8 sudah terbit: 3 soal ada di latihan siswa.");

        press("Sembunyikan dari siswa");
        assertThat(practised()).isEmpty();
    }

    @Test
    void clearQuestionsAreConfirmedAtOnceAndTheDoubtfulOneIsLeft() {
        say(TEACHER, "/soal");

        assertThat(press("Betul semua (3 yang jelas)")).contains("1 dari 4", "Kuncinya tidak ketemu");
    }

    @Test
    void whatNothingTeachesStaysOutAndSaysSo() {
        say(TEACHER, "/soal");
        press("Lewati");
        press("Lewati");
        press("Lewati");
        press("Betul");

        assertThat(press("Terbitkan 1 soal")).contains("1 soal belum masuk karena belum ada materi terbit");
    }

    @Test
    void aFileThatComesAgainIsReadAgainUntilItsQuestionsAreLookedAt() {
        say(TEACHER, "/soal");
        file.second = "udara";
        say(TEACHER, "/soal");
        assertThat(press("Betul")).contains("mengangkut udara");

        file.second = "gas";
        assertThat(say(TEACHER, "/soal")).contains("mengangkut udara");
    }

    @Test
    void studentsAndOtherWordsGoOn() {
        say(STUDENT, "/soal");
        say(TEACHER, "apa itu sel?");

        assertThat(behind).hasSize(2);
        assertThat(replies).isEmpty();
    }

    private List<Exercise> practised() {
        return shelf.of(CHAPTER).map(ExerciseSet::exercises).orElse(List.of());
    }

    private String say(Person person, String words) {
        return hand(person, new Incoming.Words(words));
    }

    private String press(String label) {
        Button button = replies.values().stream()
                .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                .filter(candidate -> candidate.label().equals(label))
                .findFirst()
                .orElseThrow();
        return hand(TEACHER, new Incoming.Press(button.action()));
    }

    private String hand(Person person, Incoming.Content content) {
        replies.clear();
        checking.receive(new Incoming("m" + ++messages, person, content, NOON), new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answers) {
                replies.put(id, message);
            }

            @Override
            public void draft(String textSoFar) {}
        });
        return replies.values().stream()
                .flatMap(message -> message.parts().stream())
                .flatMap(CheckingBanksTest::lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Part part) {
        return part instanceof Part.Paragraph(var spans)
                ? Stream.of(spans.stream()
                        .map(span -> span instanceof Span.Plain(String text)
                                ? text
                                : span instanceof Span.Material(String text) ? text : "")
                        .collect(Collectors.joining()))
                : Stream.empty();
    }

    private static Material titled(MaterialId id, String book, String title) {
        return new Material(
                id,
                book,
                new Chapter(2, title),
                "ipa",
                new Kelas(8),
                Fase.D,
                Audience.STUDENT,
                List.of(),
                Map.of(),
                List.of(),
                "",
                "");
    }

    private static Document document(ReadBlock... blocks) {
        return Assembling.of(List.of(new ReadPage(1, "", List.of(blocks), new Recognition.Text())));
    }

    /** A teacher's file. */
    private static final class OneFile implements BankTexts {
        private String second = "oksigen";

        @Override
        public List<MaterialId> files() {
            return List.of(BANK);
        }

        @Override
        public Optional<Material> material(MaterialId file) {
            return Optional.of(
                    file.equals(BANK)
                            ? titled(BANK, "Bank IPA 8", "Latihan")
                            : titled(file, "IPA 8", "Peredaran Darah"));
        }

        @Override
        public Optional<Document> apart(MaterialId file) {
            return Optional.empty();
        }

        @Override
        public Optional<Document> text(MaterialId file) {
            return Optional.of(document("""
                    1. Organ yang memompa darah adalah …
                    a. hati
                    b. jantung
                    c. ginjal
                    Jawaban: B
                    2. Sel darah yang mengangkut oksigen adalah …
                    a. trombosit
                    b. leukosit
                    c. eritrosit
                    d. hormon
                    e. enzim
                    3. Sel darah yang melawan kuman adalah …
                    a. leukosit
                    b. trombosit
                    c. eritrosit
                    Jawaban: B
                    4. Besi ditarik kutub magnet karena bersifat …
                    a. feromagnetik
                    b. diamagnetik
                    c. isolator
                    Jawaban: A""".replace("oksigen", second)
                    .lines()
                    .map(ReadBlock::paragraph)
                    .toArray(ReadBlock[]::new)));
        }
    }

    /** A chapter that students read. */
    private static final class OneChapter implements Shelf {
        @Override
        public List<Material> materials(Audience reader) {
            return List.of(titled(CHAPTER, "IPA 8", "Peredaran Darah"));
        }

        @Override
        public Optional<Document> text(MaterialId material) {
            return Optional.of(document(
                    ReadBlock.heading(1, "Peredaran Darah"),
                    ReadBlock.heading(2, "Jantung"),
                    ReadBlock.paragraph("Jantung adalah organ yang memompa darah ke hati, ginjal, dan seluruh tubuh."),
                    ReadBlock.heading(2, "Sel Darah"),
                    ReadBlock.paragraph("Eritrosit mengangkut oksigen. Leukosit adalah sel darah yang melawan kuman."
                            + " Trombosit membekukan darah.")));
        }
    }
}
