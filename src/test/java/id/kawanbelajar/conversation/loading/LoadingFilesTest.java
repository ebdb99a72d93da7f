package id.kawanbelajar.conversation.loading;

import static id.kawanbelajar.conversation.loading.LoadingRig.AYU;
import static id.kawanbelajar.conversation.loading.LoadingRig.RINA;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.channel.telegram.BotApiStandIn;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import id.kawanbelajar.material.upload.state.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a teacher sees who sends files. */
@Timeout(60)
@SuppressWarnings("NullAway.Init") // set by JUnit
class LoadingFilesTest {
    private static final String READ = "Selesai dibaca";

    private static final List<String> WORDS = List.of(
            "guru", "kelas", "buku", "meja", "kayu", "air", "tanah", "daun", "akar", "batang", "bunga", "buah", "gerak",
            "benda", "panas", "cahaya", "bunyi", "udara", "hujan", "awan", "sungai", "laut", "gunung", "hewan",
            "rumah");

    @TempDir
    Path folder;

    private Database database;
    private LoadingRig rig;
    private CountDownLatch slow = new CountDownLatch(1);

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("kawan.db"));
        Persons.in(database, false, 0, "rina", "ayu");
        rig = new LoadingRig(folder, database, CurriculumReader.shipped(), this::read);
    }

    @AfterEach
    void close() {
        slow.countDown();
        rig.close();
        database.close();
    }

    private FileReading.Outcome read(String path, String name, FileReading.Progress progress) {
        if (name.startsWith("rusak")) {
            return new FileReading.Outcome.Refused(FileReading.Reason.DAMAGED, "Berkas ini rusak; simpan ulang.");
        }
        progress.read(1, 3);
        if (name.startsWith("lambat")) {
            await();
        }
        return new FileReading.Outcome.Read(new ReadFile(
                FileType.PDF,
                "",
                IntStream.rangeClosed(1, 3).mapToObj(n -> page(name, n)).toList(),
                List.of()));
    }

    private void await() {
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UnavailableException.forNow("pembacaan dihentikan", e);
        }
    }

    private static ReadPage page(String name, int number) {
        String topic = name.startsWith("mirip") ? "mirip" : name.replaceAll("\\W", "");
        if (name.startsWith("merah")) {
            return new ReadPage(
                    number, "", List.of(), new Recognition.Unread("Halaman ini gambar; kirim PDF aslinya."));
        }
        if (name.startsWith("pribadi")) {
            return new ReadPage(
                    number,
                    "",
                    List.of(ReadBlock.paragraph("Daftar siswa kelas ini. NISN: 0089271346, nomor telepon 082279413568. "
                            + "Guru mencatat kehadiran siswa setiap hari di buku yang disimpan di ruang guru.")),
                    new Recognition.Text());
        }
        return new ReadPage(
                number,
                "",
                List.of(
                        ReadBlock.heading(1, "Alat " + topic + " bagian " + number),
                        ReadBlock.paragraph("Alat " + topic + " adalah alat peraga dari kayu yang dipakai guru untuk "
                                + "menunjukkan arah getaran kepada siswa di kelas pada bagian " + number + "."),
                        ReadBlock.paragraph(own(topic, number))),
                new Recognition.Text());
    }

    /** What no other file says. */
    private static String own(String topic, int number) {
        Random random = new Random(topic.hashCode() + number);
        return random.ints(60, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" ", "Siswa ", "."));
    }

    /** Taps what is likeliest until the file can be published. */
    private void confirm(String card) {
        rig.await(card, READ);
        for (int taps = 0; taps < 4 && !rig.labels(card).contains("Terbitkan"); taps++) {
            rig.press(card, rig.labels(card).getFirst());
        }
        assertThat(rig.labels(card)).contains("Terbitkan");
    }

    private String ready(String name) {
        String card = rig.send(name);
        confirm(card);
        return card;
    }

    @Test
    void showsHowFarReadingIsAndThenWhatWasRead() {
        String card = rig.send("lambat Bab 3.pdf");

        rig.await(card, "Membaca … 1/3 halaman");
        assertThat(rig.labels(card)).containsExactly("Batal");
        slow.countDown();
        assertThat(rig.await(card, READ)).contains("3 halaman", "🟩🟩🟩", "Potongan yang terbaca", "alat peraga");
    }

    @Test
    void asksAtMostFourTimesBeforeItCanBePublished() {
        String card = ready("Bab 3.pdf");

        assertThat(rig.labels(card)).containsExactly("Terbitkan", "Coba tanya", "Perbaiki data", "Batal");
        assertThat(rig.searchable()).isZero();
    }

    @Test
    void publishesHidesAndPublishesAgain() {
        String card = ready("Bab 3.pdf");

        rig.press(card, "Terbitkan");
        assertThat(rig.card(card)).contains("Terbit: Bab 3.pdf");
        assertThat(rig.searchable()).isEqualTo(1);
        rig.press(card, "Sembunyikan dari siswa");
        assertThat(rig.card(card)).contains("Tersembunyi dari siswa");
        assertThat(rig.searchable()).isZero();
        rig.press(card, "Terbitkan lagi");
        assertThat(rig.searchable()).isEqualTo(1);
    }

    @Test
    void takesBackWhatATeacherDoesNotWantAlsoWhileItIsRead() {
        String reading = rig.send("lambat.pdf");
        rig.await(reading, "1/3");
        rig.press(reading, "Batal");
        slow.countDown();
        String ready = ready("Bab 3.pdf");
        rig.press(ready, "Batal");

        rig.await(reading, "Dibatalkan");
        assertThat(rig.card(ready)).contains("Dibatalkan");
        assertThat(rig.uploads.all()).allMatch(upload -> upload.stage() == Stage.CANCELLED);
    }

    @Test
    void correctsWhatWasGuessed() {
        String card = ready("Bab 3.pdf");
        rig.press(card, "Perbaiki data");

        assertThat(rig.card(card)).contains("Ini mata pelajaran apa?");
        assertThat(rig.labels(card)).contains("Lainnya …");
        rig.press(card, "Lainnya …");
        rig.press(card, "Kembali");
        assertThat(rig.labels(card)).contains("Terbitkan");
        rig.press(card, "Perbaiki data");
        rig.press(card, rig.labels(card).get(1));
        rig.press(card, "Kelas 9");
        assertThat(rig.card(card)).contains("kelas 9", "Bab berapa?");
        rig.press(card, "Bab 4");
        rig.press(
                card,
                rig.labels(card).stream()
                        .filter(l -> l.startsWith("Siswa"))
                        .findFirst()
                        .orElseThrow());

        assertThat(rig.card(card)).contains("kelas 9", "bab 4", "untuk siswa");
    }

    @Test
    void triesTheDraftAloneUntilItsTeacherHasSeenEnough() {
        String card = ready("Bab 3.pdf");

        assertThat(rig.press(card, "Coba tanya")).contains("dari draf");
        assertThat(rig.say("apa itu alat Bab3pdf?")).contains("Dari draf", "alat peraga dari kayu");
        assertThat(rig.say("apa itu fotosintesis pada tumbuhan hijau?")).contains("belum menjawab");
        assertThat(rig.passedOn()).isEmpty();
        assertThat(rig.searchable()).isZero();
        rig.say("/bantuan");
        rig.say("apa itu sel?");
        assertThat(rig.passedOn()).hasSize(2);
    }

    @Test
    void saysWhatToDoWithAFileOfPicturesThatNothingReads() {
        String good = ready("Bab 3.pdf");
        String card = rig.send("merah.pdf");

        assertThat(rig.await(card, "Halaman ini gambar")).contains("❌");
        assertThat(rig.card(good)).contains(READ);
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        String broken = rig.send("rusak.pdf");
        rig.receive(RINA, new Incoming.Sent(new SentFile(false, "besar", "Buku.pdf", 35L << 20, "", "")));

        assertThat(rig.await(broken, "rusak; simpan ulang")).contains("❌ rusak.pdf");
        assertThat(rig.await("muat/m2", "20 MB")).contains("35 MB", "masuk/");
    }

    @Test
    void offersToPublishSeveralCleanFilesAtOnce() {
        String first = rig.send("Bab 1.pdf");
        String second = rig.send("Bab 2.pdf");
        confirm(first);
        confirm(second);
        BotApiStandIn.await(() -> !rig.told.isEmpty(), Duration.ofSeconds(10), "told");

        rig.press(rig.told.getLast(), "Terbitkan semua (2)");
        assertThat(rig.searchable()).isEqualTo(2);
        assertThat(rig.card(second)).contains("Terbit: Bab 2.pdf");
    }

    @Test
    void opensAnArchiveAndShowsACardForEachFileInIt() {
        String card = rig.send("Semester 1.zip");

        rig.await(card, "Berisi 2 berkas");
        assertThat(rig.await(card + "/1", READ)).contains("Bab 1.pdf");
        assertThat(rig.await(card + "/2", READ)).contains("Bab 2.pdf");
    }

    @Test
    void changesATitleByTheNextWords() {
        String card = ready("Bab 3.pdf");
        rig.press(card, "Perbaiki data");
        rig.press(card, "Ganti judul");

        rig.say("Alat Peraga Getaran");
        assertThat(rig.card(card)).contains("Alat Peraga Getaran");
        rig.say("apa itu sel?");
        assertThat(rig.passedOn()).hasSize(1);
    }

    @Test
    void replacesAMaterialThatSaysMuchTheSameIfItsTeacherSaysSo() {
        String old = ready("mirip lama.pdf");
        rig.press(old, "Terbitkan");
        String now = rig.send("mirip baru.pdf");
        rig.await(now, READ);
        for (int taps = 0; taps < 4 && !rig.labels(now).contains("Ganti versi lama"); taps++) {
            rig.press(now, rig.labels(now).getFirst());
        }
        assertThat(rig.card(now)).contains("mirip 100 %");

        rig.press(now, "Ganti versi lama");
        assertThat(rig.card(now)).contains("Terbit: mirip baru.pdf");
        assertThat(rig.card(old)).contains("Tersembunyi dari siswa: mirip lama.pdf");
        assertThat(rig.searchable()).isEqualTo(1);
    }

    @Test
    void stopsAtDataOfRealPersonsUntilItsTeacherInsists() {
        String card = rig.send("pribadi.pdf");
        rig.await(card, READ);
        for (int taps = 0; taps < 4 && !rig.labels(card).contains("Coba tanya"); taps++) {
            rig.press(card, rig.labels(card).getFirst());
        }
        assertThat(rig.card(card)).contains("seperti data pribadi", "NISN").doesNotContain("0089271346");

        rig.press(card, "Tetap terbitkan");
        assertThat(rig.searchable()).isEqualTo(1);
    }

    @Test
    void letsATeacherPublishWhatCameByTheSchoolsComputer() {
        rig.loadByCommand("Bab 7.pdf");
        var list = rig.receive(RINA, new Incoming.Words("/materi")).getFirst();
        assertThat(LoadingRig.words(list)).contains("lewat komputer sekolah");

        rig.press(list, "Buka 1");
        String card = rig.newestCard();
        confirm(card);
        rig.press(card, "Terbitkan");
        assertThat(rig.searchable()).isEqualTo(1);
    }

    @Test
    void showsAFileThatWasSentBeforeAsItIsNowAndReadsItOnce() {
        String card = ready("Bab 3.pdf");
        rig.press(card, "Terbitkan");
        String again = rig.send("Bab 3.pdf");

        rig.await(again, "Terbit: Bab 3.pdf");
        assertThat(rig.uploads.all()).hasSize(1);
    }

    @Test
    void goesOnAfterTheProcessWasKilled() {
        String card = rig.send("lambat.pdf");
        rig.await(card, "1/3");
        rig.close();
        slow = new CountDownLatch(0);
        rig = new LoadingRig(folder, database, CurriculumReader.shipped(), this::read);
        rig.resume();

        rig.await(card, READ);
        assertThat(rig.uploads.all()).hasSize(1);
    }

    @Test
    void listsWhatATeacherSentAndOpensItOnANewCard() {
        assertThat(rig.say("/materi")).contains("Kirim saja berkasnya");
        String card = ready("Bab 3.pdf");
        rig.press(card, "Terbitkan");
        var list = rig.receive(RINA, new Incoming.Words("/materi")).getFirst();

        assertThat(LoadingRig.words(list)).contains("terbit");
        int before = rig.cards.size();
        rig.press(list, "Buka 1");
        assertThat(rig.cards).hasSize(before + 1);
        rig.press(list, "Lihat isi semua buku");
        assertThat(rig.passedOn()).extracting(Incoming::content).containsExactly(new Incoming.Words("/materi"));
    }

    @Test
    void saysThatALinkCannotBeFollowed() {
        assertThat(rig.say("https://drive.google.com/file/d/1x/view ini ya")).contains("kirim ke sini sebagai File");
        assertThat(rig.say("https://youtu.be/abc")).contains("Video");
        assertThat(rig.passedOn()).isEmpty();
    }

    @Test
    void leavesStudentsAndTheirFilesToWhoListensBehind() {
        rig.receive(AYU, new Incoming.Sent(new SentFile(true, "r", "", 10, "", "no 3")));
        rig.receive(AYU, new Incoming.Words("/materi"));

        assertThat(rig.passedOn()).hasSize(2);
        assertThat(rig.uploads.all()).isEmpty();
    }
}
