package id.kawanbelajar.conversation.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kawanbelajar.adapter.document.ocr.DrawnPage;
import id.kawanbelajar.adapter.document.ocr.Tesseract;
import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.sql.SqlPhotoMemory;
import id.kawanbelajar.channel.terminal.TypedPhotos;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.SafetyCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student's photo, from the picture on disk to the exercise that is helped with. */
@SuppressWarnings("NullAway.Init") // set before each test
class ReadingPhotosTest extends OpenDatabase {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Person AYU = new Person("ayu", "sekolah", Person.Role.STUDENT, null, false, false);
    private static final String SHEET = """
            # Latihan
            3. Enzim yang terdapat di dalam air liur adalah ....
            a. pepsin
            b. amilase
            5. Sebuah persegi panjang memiliki panjang 12 cm dan lebar 8 cm. Tentukan luasnya.
            7. Jelaskan perbedaan pencernaan mekanik dan pencernaan kimiawi.
            """;

    @TempDir
    Path folder;

    private final List<String> helped = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();
    private final Map<String, Message> replies = new LinkedHashMap<>();
    private ReadingPhotos photos;
    private int messages;

    @BeforeAll
    static void tesseractIsInstalled() {
        assumeTrue(Tesseract.INSTALLED.languages().contains("ind"), "Tesseract with Indonesian is not installed");
    }

    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu");
        Listener listener = new Listener() {
            @Override
            public void receive(Incoming incoming, ReplySink sink) {
                behind.add(incoming.content() instanceof Incoming.Words(String text) ? text : "lain");
            }

            @Override
            public void awaitTrailing(String person) {}
        };
        photos = new ReadingPhotos(
                listener,
                new SafetyCheck(),
                new ReadingPhotos.Means(
                        new TypedPhotos(folder.resolve("sementara")),
                        new DirectReading(),
                        new SqlPhotoMemory(database),
                        (incoming, sink, exercise) -> helped.add(exercise)));
    }

    @AfterEach
    void close() {
        photos.close();
    }

    @Test
    void asksWhichExerciseIsMeantAndHelpsWithIt() {
        send(photo(SHEET), "");

        assertThat(lastSaid()).contains("Aku baca:", "3. Enzim yang terdapat", "Bahas nomor berapa?");
        assertThat(buttons()).extracting(Button::label).containsExactly("3", "5", "7");

        hand(new Incoming.Press(buttons().get(1).action()));
        assertThat(helped)
                .containsExactly("Sebuah persegi panjang memiliki panjang 12 cm dan lebar 8 cm. Tentukan luasnya.");
    }

    @Test
    void hearsANumberThatIsTypedInsteadOfPressed() {
        send(photo(SHEET), "");
        hand(new Incoming.Words("3"));

        assertThat(helped).singleElement().asString().contains("air liur", "b. amilase");

        hand(new Incoming.Words("96"));
        assertThat(behind).as("a result is not a number of the sheet").containsExactly("96");
    }

    @Test
    void goesStraightToTheOneThatTheCaptionNames() {
        send(photo(SHEET), "no 7 dong kak");

        assertThat(helped).containsExactly("Jelaskan perbedaan pencernaan mekanik dan pencernaan kimiawi.");
    }

    @Test
    void deletesThePictureOnceItIsRead() throws IOException {
        send(photo(SHEET), "");

        try (Stream<Path> left = Files.list(folder.resolve("sementara"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void saysHowToTakeAPhotoThatCannotBeReadAgain() {
        send(DrawnPage.of("", 900).grained(20).jpeg(folder.resolve("gelap.jpg"), 0.5), "");

        assertThat(lastSaid()).contains("Fotonya belum terbaca", "tempat terang", "sebagai File");
        assertThat(helped).isEmpty();
    }

    @Test
    void offersToExplainAPageThatIsToBeRead() {
        send(photo("""
                # Sistem Pencernaan
                Makanan yang kita makan harus dicerna menjadi zat yang lebih sederhana agar dapat diserap oleh tubuh.
                """), "");

        assertThat(lastSaid()).contains("Sistem Pencernaan", "halaman bacaan");
        hand(new Incoming.Press(buttons().getFirst().action()));
        assertThat(behind).containsExactly("Sistem Pencernaan");
    }

    @Test
    void readsAnAlbumAsOne() throws InterruptedException {
        hand(new Incoming.Sent(
                new SentFile(true, photo("1. Apa itu sel? Jelaskan!").toString(), "", 0, "a1", "")));
        hand(new Incoming.Sent(
                new SentFile(true, photo("2. Sebutkan tiga bagian sel hewan!").toString(), "", 0, "a1", "")));
        photos.awaitTrailing("ayu");

        assertThat(replies.values().stream()
                        .filter(message -> !message.buttons().isEmpty()))
                .hasSize(1);
        assertThat(buttons()).extracting(Button::label).containsExactly("1", "2");
    }

    @Test
    void sendsWordsOfDangerWhereTypedOnesGo() {
        send(photo("Aku mau bunuh diri saja karena tidak ada yang peduli."), "");

        assertThat(behind).singleElement().asString().contains("bunuh diri");
        assertThat(helped).isEmpty();
    }

    @Test
    void leavesTeachersAndOtherFilesToWhoListensBehind() {
        Person teacher = new Person("guru", "sekolah", Person.Role.TEACHER, null, false, false);
        photos.receive(
                new Incoming("g1", teacher, new Incoming.Sent(new SentFile(true, "x", "", 0, "", "")), NOON), sink());
        hand(new Incoming.Sent(new SentFile(false, "x", "tugas.docx", 0, "", "")));

        assertThat(behind).hasSize(2);
    }

    private Path photo(String text) {
        return DrawnPage.of(text, 1280, 800, 30).jpeg(folder.resolve("foto" + messages + ".jpg"), 0.8);
    }

    private void send(Path photo, String caption) {
        hand(new Incoming.Sent(new SentFile(true, photo.toString(), "", 0, "", caption)));
    }

    private void hand(Incoming.Content content) {
        photos.receive(new Incoming("m" + ++messages, AYU, content, NOON), sink());
    }

    private ReplySink sink() {
        return new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answersQuestion) {
                replies.putIfAbsent(id, message);
            }

            @Override
            public void draft(String textSoFar) {}
        };
    }

    private String lastSaid() {
        return replies.values().stream().toList().getLast().parts().toString();
    }

    private List<Button> buttons() {
        return replies.values().stream()
                .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                .toList();
    }
}
