package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A teacher's file from Telegram to a student's answer: all parts are the real ones. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(150)
@SuppressWarnings("NullAway.Init") // set by JUnit
class LoadingOnTelegramTest {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2028-01-17T12:00");
    private static final String QUESTION = "apa itu glimora?";
    private static final String READ = "Selesai dibaca";
    private static final String UNKNOWN = "belum ada di materi";
    private static final String ANSWER = "Glimora adalah alat peraga";

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

    /** Three pages that have nothing in common. */
    private static final List<List<String>> PAGES = List.of(
            List.of(
                    "Bab 3 Alat Peraga IPA Kelas 8",
                    "Guru menyiapkan alat dan bahan sebelum pelajaran dimulai di kelas.",
                    "Glimora adalah alat peraga dari kayu yang dipakai untuk menunjukkan arah getaran.",
                    "Glimora dibuat dari tiga batang kayu yang diikat dengan tali rami.",
                    "Siswa memegang kedua ujungnya lalu menggerakkannya perlahan ke kiri dan ke kanan."),
            List.of(
                    "Cara Mengamati",
                    "Siswa bekerja dalam kelompok kecil dan mencatat hasil pengamatan di buku tulis.",
                    "Setiap kelompok menceritakan apa yang mereka lihat beserta alasannya.",
                    "Kelompok lain boleh bertanya dan memberi contoh dari kehidupan sehari-hari."),
            List.of(
                    "Kesimpulan",
                    "Pengamatan yang baik dilakukan berulang kali supaya hasilnya dapat dipercaya.",
                    "Catatan yang rapi membantu orang lain mengulang percobaan yang sama.",
                    "Di akhir pelajaran, alat dikembalikan ke lemari dan meja dirapikan bersama."));

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (List<String> lines : PAGES) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream text = new PDPageContentStream(document, sheet)) {
                    write(text, lines);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream text, List<String> lines) throws IOException {
        text.beginText();
        text.setLeading(18);
        text.newLineAtOffset(60, 700);
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 18);
        text.showText(lines.getFirst());
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        text.newLine();
        for (String line : lines.subList(1, lines.size())) {
            text.newLine();
            text.showText(line);
        }
        text.endText();
    }

    /** Taps what is likeliest on whatever is asked about the file, which is for students. */
    private void confirm() {
        for (int taps = 0; taps < 4 && !school.labels(READ).contains("Terbitkan"); taps++) {
            List<String> labels = school.labels(READ);
            school.press(
                    labels.stream()
                            .filter(label -> label.startsWith("Siswa"))
                            .findFirst()
                            .orElse(labels.getFirst()),
                    READ);
        }
        assertThat(school.labels(READ)).contains("Terbitkan");
    }

    private void load(String name, byte[] content) {
        school.send(name, content, "", READ);
        confirm();
    }

    @Test
    void isReadLookedAtPublishedAndThenAnswersAStudent() {
        assertThat(school.say("kelas 8", "kelas 8")).isNotEmpty();
        load("Bab 3.pdf", pdf());
        assertThat(school.onScreen(READ)).contains("3 halaman", "Potongan yang terbaca", "Glimora");
        assertThat(school.say(QUESTION, UNKNOWN)).doesNotContain(ANSWER);

        school.press("Terbitkan", "Terbit: Bab 3.pdf");
        assertThat(school.say(QUESTION, ANSWER)).contains("Alat Peraga IPA Kelas 8 · Bab 3");
    }

    @Test
    void isHiddenFromStudentsAgainAndPublishedAgain() {
        load("Bab 3.pdf", pdf());
        school.press("Terbitkan", "Terbit: Bab 3.pdf");
        school.press("Sembunyikan dari siswa", "Tersembunyi dari siswa");

        assertThat(school.say(QUESTION, UNKNOWN)).doesNotContain(ANSWER);
        school.press("Terbitkan lagi", "Terbit: Bab 3.pdf");
        school.say(QUESTION, ANSWER);
    }

    @Test
    void isTriedByItsTeacherAloneBeforeStudentsSeeIt() {
        load("Bab 3.pdf", pdf());
        school.press("Coba tanya", "saya jawab dari draf");

        assertThat(school.say(SchoolOnTelegram.TEACHER, "apa itu glimora", ANSWER))
                .contains("Dari draf");
        school.press("Selesai coba", "Selesai mencoba");
        assertThat(school.say(SchoolOnTelegram.TEACHER, "apa itu glimora", UNKNOWN))
                .doesNotContain("Dari draf");
    }

    @Test
    void isReadToItsEndThoughTheComputerIsSwitchedOffAndNothingIsThereTwice() {
        school.send("Bab 3.pdf", pdf(), "", "");
        school.switchOffAtOnce();
        school.switchOn();
        school.awaitOnScreen(READ);
        confirm();
        school.press("Terbitkan", "Terbit: Bab 3.pdf");

        int files = school.database()
                .read(h ->
                        h.select("SELECT count(*) FROM upload").mapTo(int.class).one());
        assertThat(files).isEqualTo(1);
        school.say(QUESTION, ANSWER);
    }

    @Test
    void saysWhatToDoWithWhatCannotBeTaken() {
        assertThat(school.sendHuge("Buku.pdf", 35L << 20, "20 MB")).contains("35 MB", "masuk/");
        assertThat(school.send("rusak.pdf", new byte[] {1, 2, 3}, "", "❌")).contains("rusak.pdf");
        assertThat(school.say(SchoolOnTelegram.TEACHER, "https://drive.google.com/file/d/1abc", "tautan"))
                .contains("kirim ke sini sebagai File");
    }

    @Test
    void isListedForItsTeacherAndOpenedFromThere() {
        assertThat(school.say(SchoolOnTelegram.TEACHER, "/materi", "Belum ada materi"))
                .contains("Kirim saja berkasnya");
        load("Bab 3.pdf", pdf());

        assertThat(school.say(SchoolOnTelegram.TEACHER, "/materi", "Materi yang Bapak/Ibu kirim"))
                .contains("ditinjau");
        school.press("Buka 1", READ);
        school.press("Batal", "Dibatalkan");
    }

    @Test
    void leavesTheTeachersQuestionsAlone() {
        school.send("Bab 3.pdf", pdf(), "", "");
        assertThat(school.say(SchoolOnTelegram.TEACHER, "apa itu sel?", "sel")).isNotEmpty();
    }
}
