package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A student with unusual words everywhere asks to be erased; then no byte of the school's folder tells of them. */
@Timeout(300)
@SuppressWarnings("NullAway.Init") // set by JUnit
class ErasedToTheLastByteTest {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2028-01-17T12:00");
    private static final long CHILD = SchoolOnTelegram.OTHER_STUDENT;

    /** Words that are in no book and no program, and the number of the account. */
    private static final List<String> TRACES =
            List.of("zirkonudin", "kwetiaulogi", "blorongsakti", "mumblezet", "prakwistara", String.valueOf(CHILD));

    @TempDir
    Path data;

    private SchoolOnTelegram school;

    @BeforeEach
    void open() {
        school = new SchoolOnTelegram(data, MONDAY);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void leavesNothingOfWhoeverAsksToBeErased() {
        leaveTracesEverywhere();
        assertThat(filesWith("zirkonudin")).isNotEmpty();

        school.say(CHILD, "/data", "Data & izin");
        school.press("Hapus", "Yakin?");
        school.press("Ya, hapus", "Sekali lagi");
        school.press("Benar, hapus semuanya", "paling lambat");
        school.say(CHILD, "apa itu prakwistara", "sedang dihapus");
        school.eraseWhatIsOrdered();

        assertThat(TRACES)
                .allSatisfy(trace -> assertThat(filesWith(trace)).as(trace).isEmpty());
        assertThat(person()).isZero();
    }

    @Test
    void goesOnAfterThePowerFailedBetweenOrderAndErasing() {
        leaveTracesEverywhere();
        school.say(CHILD, "/hapus", "Yakin?");
        school.press("Ya, hapus", "Semua datamu dihapus");

        school.switchOffAtOnce();
        school.switchOn();
        school.eraseWhatIsOrdered();

        assertThat(TRACES)
                .allSatisfy(trace -> assertThat(filesWith(trace)).as(trace).isEmpty());
    }

    @Test
    void erasesAgainWhoComesBackWithAnOlderCopyOfTheDatabase() throws IOException {
        hear("apa itu zirkonudin");
        school.switchOffAtOnce();
        Path older = Files.copy(data.resolve("kawan.db"), data.resolveSibling(data.getFileName() + "-salinan.db"));
        school.switchOn();
        school.say(CHILD, "/hapus", "Yakin?");
        school.press("Ya, hapus", "Semua datamu dihapus");
        school.eraseWhatIsOrdered();
        school.switchOffAtOnce();
        Files.deleteIfExists(data.resolve("kawan.db-wal"));
        Files.deleteIfExists(data.resolve("kawan.db-shm"));
        Files.move(older, data.resolve("kawan.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(filesWith("zirkonudin")).isNotEmpty();

        school.switchOn();
        school.eraseWhatIsOrdered();

        assertThat(filesWith("zirkonudin")).isEmpty();
        assertThat(filesWith(String.valueOf(CHILD))).isEmpty();
    }

    @Test
    void storesNoNumberOrAddressThatAStudentWrites() {
        hear("hp 0813-8841-2207 atau Jl. Kwetiaulogi No. 5, apa itu fotosintesis");

        assertThat(filesWith("0813-8841-2207")).isEmpty();
        assertThat(filesWith("kwetiaulogi")).isEmpty();
    }

    private void leaveTracesEverywhere() {
        hear("/start");
        hear("kelas 7");
        hear("apa itu zirkonudin blorongsakti");
        school.press("Teruskan ke guru", "Sudah aku simpan");
        school.say(SchoolOnTelegram.TEACHER, "/pertanyaan", "zirkonudin");
        school.press("Jawab", "");
        school.say(SchoolOnTelegram.TEACHER, "/bantuan", "Bapak/Ibu bisa:");
        hear("bikinin rencana belajar mtk bab 2 buat ulangan kwetiaulogi 1 minggu lagi, 45 menit sehari");
        hear("ingetin jam 4 sore");
        hear("latihan persamaan linear");
        hear("mumblezet");
        school.say(CHILD, "/keberatan", "Data & izin");
        school.press("Keberatan", "Mau menulisnya");
        school.press("Ya, tulis keberatan", "dalam satu pesan");
        school.say(CHILD, "aku tidak mau prakwistara dihitung", "nomor permintaan");
    }

    /** Says something and waits until it is answered, whatever the answer is. */
    private void hear(String words) {
        school.say(CHILD, words, "");
        school.say(CHILD, "/bantuan", "Kamu bisa:");
    }

    private int person() {
        Database database = school.database();
        return database.read(h -> h.select("SELECT count(*) FROM account WHERE address LIKE '%' || ? || '%'", CHILD)
                .mapTo(int.class)
                .one());
    }

    /** Returns the files below the school's folder with a word in whatever case, as bytes of UTF-8 or UTF-16. */
    private List<String> filesWith(String word) {
        List<String> forms = Stream.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))
                .flatMap(form -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .map(charset -> bytes(form, charset)))
                .distinct()
                .toList();
        try (Stream<Path> files = Files.walk(data)) {
            List<String> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (forms.stream().anyMatch(content::contains)) {
                    found.add(data.relativize(file).toString());
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(String form, Charset charset) {
        return new String(form.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
