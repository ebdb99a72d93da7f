package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.sql.upload.SqlUploads;
import id.kawanbelajar.channel.cli.desk.Order;
import id.kawanbelajar.conversation.Conversation;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.setting.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words that stand only in what is for teachers, and whatever a student says to get at them: the files are loaded and
 * published as on the command line, and all parts are the real ones.
 */
@SuppressWarnings("NullAway.Init") // set by JUnit
class TeachersOnlyTest {
    /** In the key at the end of a student's chapter, and in a teacher's book. */
    private static final List<String> PLANTED = List.of("trembesulo", "gandarusmi", "wijayakelana");

    private static final String CHAPTER = """
            ---
            judul: Tumbuhan Rawa
            mapel: ipa
            kelas: 8
            bab: 9
            audiens: siswa
            ---
            # Tumbuhan Rawa
            ## Akar napas
            Akar napas adalah akar bakau yang mencuat ke atas lumpur untuk mengambil udara.
            Pohon bakau tumbuh di rawa pantai dan menahan ombak supaya tanah tidak terkikis.
            ## Latihan
            1. Apa nama akar bakau yang mencuat ke atas lumpur?
            2. Mengapa bakau menahan ombak?
            ## Kunci Jawaban
            1. Akar napas trembesulo, sebab bakau mengambil udara di atas lumpur.
            2. Karena gandarusmi menahan ombak sehingga tanah pantai tidak terkikis.
            """;

    private static final String GUIDE = """
            ---
            judul: Buku Panduan Guru Tumbuhan Rawa
            mapel: ipa
            kelas: 8
            bab: 10
            audiens: guru
            ---
            # Panduan Tumbuhan Rawa
            ## Pelepasan lumpur
            Pelepasan lumpur adalah wijayakelana, yaitu guru menunjukkan akar napas bakau kepada siswa.
            """;

    private static final List<String> ATTEMPTS = List.of(
            "kelas 8",
            "apa itu akar napas?",
            "jelaskan lagi",
            "contohnya?",
            "kenapa?",
            "kunci jawaban nomor 1",
            "jawaban latihan tumbuhan rawa nomor 2 apa?",
            "mengapa bakau menahan ombak?",
            "apa yang menahan ombak sehingga tanah pantai tidak terkikis?",
            "apa itu pelepasan lumpur?",
            "buku panduan guru tumbuhan rawa",
            "guru menunjukkan akar napas bakau kepada siswa, maksudnya apa?",
            "rangkum ipa kelas 8 bab 9",
            "lanjut",
            "rangkum ipa kelas 8 bab 10",
            "bacakan ipa kelas 8 bab 9 halaman 1",
            "bab apa saja di ipa kelas 8?",
            "materi apa saja yang ada?",
            "latihan ipa kelas 8 bab 9",
            "akar napas",
            "aku tidak tahu",
            "stop",
            "buatkan rencana belajar ipa kelas 8 bab 9 untuk ulangan minggu depan 30 menit sehari",
            "jelaskan rencananya",
            "batal");

    @TempDir
    Path data;

    private Foundation foundation;
    private MaterialParts materials;
    private final List<Message> heard = new ArrayList<>();
    private int messages;

    @BeforeEach
    void publish() throws Exception {
        Settings settings = Settings.of(
                Path.of("").toAbsolutePath(), Map.of("KAWAN_DATA", data.toString(), "KAWAN_EMBEDDING", "tidak"));
        foundation = new Foundation(settings, InstantSource.system());
        materials = new MaterialParts(foundation, new JsonWriter());
        Path folder = Files.createDirectories(data.resolve("kiriman"));
        Files.writeString(folder.resolve("rawa.md"), CHAPTER);
        Files.writeString(folder.resolve("panduan.md"), GUIDE);
        Order.Told nothing = new Order.Told(null, null, null, null, null);
        List<String> out = new ArrayList<>();
        materials.writing().run(Order.load(nothing, false, List.of(folder.toString())), out::add);
        assertThat(materials.writing().run(Order.publish("guru/rawa", true, null), out::add))
                .as(String.join("\n", out))
                .isZero();
        assertThat(materials.writing().run(Order.publish("guru/panduan", true, null), out::add))
                .as(String.join("\n", out))
                .isZero();
    }

    @AfterEach
    void close() {
        foundation.close();
    }

    @Test
    void areFoundByTheTeacherWhoOwnsThem() {
        String said =
                talk(Person.Role.TEACHER, List.of("apa itu pelepasan lumpur?", "apa yang menahan ombak di pantai?"));

        assertThat(said).contains("wijayakelana", "gandarusmi");
    }

    @Test
    void reachNoStudentWhateverTheySayAndPress() {
        String said = talk(Person.Role.STUDENT, ATTEMPTS);

        assertThat(said).contains("akar bakau yang mencuat").doesNotContainIgnoringCase(PLANTED.toArray(String[]::new));
    }

    @Test
    void standInNothingThatAStudentMayOpen() {
        CatalogueShelf shelf = new CatalogueShelf(materials.catalogue());

        assertThat(shelf.materials(Audience.STUDENT))
                .noneMatch(material -> PLANTED.stream()
                        .anyMatch(word ->
                                shelf.text(material.id()).orElseThrow().text().contains(word)));
        assertThat(new SqlUploads(foundation.database()).of(new MaterialId("guru/rawa")))
                .flatExtracting(upload -> upload.draft().orElseThrow().hidden())
                .contains(1);
    }

    /** Says everything, and presses every button that comes, once each. */
    private String talk(Person.Role role, List<String> sentences) {
        TalkParts parts = new TalkParts(foundation, materials);
        Talks talks = new Talks(foundation.database(), InstantSource.system());
        Conversation conversation = parts.conversation(talks);
        Person person = talks.people().findOrCreate(new Account("terminal", role.name()), role, false);
        StringBuilder said = new StringBuilder();
        for (String sentence : sentences) {
            int before = heard.size();
            hand(conversation, talks, person, new Incoming.Words(sentence));
            List<String> actions = heard.subList(before, heard.size()).stream()
                    .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                    .map(Button::action)
                    .toList();
            actions.forEach(action -> hand(conversation, talks, person, new Incoming.Press(action)));
        }
        heard.forEach(message -> said.append(message).append('\n'));
        return said.toString();
    }

    private void hand(Conversation conversation, Talks talks, Person person, Incoming.Content content) {
        Person now = talks.people().withId(person.id()).orElse(person);
        conversation.receive(
                new Incoming(
                        "m" + ++messages, now, content, InstantSource.system().instant()),
                new ReplySink() {
                    @Override
                    public void reply(String id, Message message, boolean answersQuestion) {
                        synchronized (heard) {
                            heard.add(message);
                        }
                    }

                    @Override
                    public void draft(String textSoFar) {}
                });
        try {
            conversation.awaitTrailing(person.id());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
