package id.kawanbelajar.material.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set by JUnit
class UploadTest {
    private static final String LEAF = """
            # Klorofil
            Klorofil adalah zat hijau daun yang menangkap cahaya matahari untuk fotosintesis di dalam kloroplas.
            ===
            # Stomata
            Stomata adalah mulut daun tempat gas keluar dan masuk, terutama di sisi bawah daun.
            """;

    @TempDir
    private Path folder;

    private final PaperReading paper = new PaperReading();
    private School school;

    @BeforeEach
    void open() {
        school = new School(folder, paper);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void isReadAndLookedAtBeforeAnyStudentFindsIt() {
        long id = school.received("Daun Hijau.txt", LEAF);
        assertThat(school.uploads.find(id)).map(Upload::stage).contains(Stage.RECEIVED);

        Upload read = school.reading.read(id, (done, all) -> {});

        assertThat(read.stage()).isEqualTo(Stage.REVIEW);
        assertThat(read.pagesAll()).isEqualTo(2);
        assertThat(read.draft()).map(Draft::material).contains(new MaterialId("guru/daun-hijau"));
        assertThat(school.uploads.find(id)).contains(read);
        assertThat(school.found("apa itu klorofil?", Audience.TEACHER)).isEmpty();
    }

    @Test
    void isFoundFromPublishingUntilWithdrawing() {
        Upload published = school.published("daun.txt", LEAF);
        assertThat(published.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(school.found("apa itu klorofil?", Audience.STUDENT)).containsExactly(new MaterialId("guru/daun"));
        assertThat(school.publishing.publish(published.id(), false, School.TEACHER))
                .isInstanceOf(PublishUpload.Outcome.AlreadyPublished.class);

        assertThat(school.withdrawing.withdraw(published.id(), School.TEACHER))
                .isInstanceOfSatisfying(
                        WithdrawUpload.Outcome.Withdrawn.class,
                        out -> assertThat(out.upload().stage()).isEqualTo(Stage.WITHDRAWN));
        assertThat(school.found("apa itu klorofil?", Audience.STUDENT)).isEmpty();
        assertThat(school.withdrawing.withdraw(published.id(), School.TEACHER))
                .isInstanceOf(WithdrawUpload.Outcome.NotPublished.class);

        school.publishing.publish(published.id(), false, School.TEACHER);
        assertThat(school.found("apa itu klorofil?", Audience.STUDENT)).isNotEmpty();
    }

    @Test
    void isTakenOnceHoweverOftenItIsSent() {
        long first = school.received("daun.txt", LEAF);
        long second = school.received("daun (1).txt", LEAF);

        assertThat(second).isEqualTo(first);
        assertThat(school.uploads.all()).hasSize(1);
        assertThat(school.receiving.receive(
                        school.file("daun.txt", LEAF).toString(), "punyaku.txt", "guru-2", Hints.NONE))
                .isInstanceOfSatisfying(
                        ReceiveFile.Outcome.Received.class,
                        out -> assertThat(out.twin()).map(Upload::id).contains(first));
    }

    @Test
    void isNotTakenWhereItIsEmptyOrTooBig() {
        assertThat(receive("kosong.txt", ""))
                .isInstanceOfSatisfying(
                        ReceiveFile.Outcome.Refused.class,
                        out -> assertThat(out.sentence()).contains("kosong"));
        assertThat(receive("besar.txt", "a".repeat((1 << 20) + 1)))
                .isInstanceOfSatisfying(
                        ReceiveFile.Outcome.Refused.class,
                        out -> assertThat(out.sentence()).contains("batas 1 MB"));
        assertThatThrownBy(() -> school.receiving.receive("/tak/ada", "x", School.TEACHER, Hints.NONE))
                .isInstanceOf(UnreadableException.class);
        assertThat(school.uploads.all()).isEmpty();
    }

    private ReceiveFile.Outcome receive(String name, String text) {
        return school.receiving.receive(school.file(name, text).toString(), name, School.TEACHER, Hints.NONE);
    }

    @Test
    void failsWithTheSentenceThatSaysWhyAndIsTriedAgainWhenItIsSentAgain() {
        Upload damaged = school.read("rusak.txt", "!rusak");
        assertThat(damaged.stage()).isEqualTo(Stage.FAILED);
        assertThat(damaged.sentence()).isEqualTo("Berkas ini rusak; kirim lagi dari aslinya.");
        assertThat(school.read("bug.txt", "!bug").sentence()).contains("kesalahan program");
        assertThat(school.read("foto.txt", "!kabur").sentence()).isEqualTo("Foto ini kabur; potret lagi.");
        assertThat(school.publishing.publish(damaged.id(), true, School.TEACHER))
                .isInstanceOf(PublishUpload.Outcome.NotReady.class);

        int before = paper.files();
        school.read("rusak.txt", "!rusak");
        assertThat(paper.files()).isEqualTo(before + 1);
        assertThat(school.uploads.all()).hasSize(3);
    }

    @Test
    void needsAnExplicitYesWhereMostPagesAreRed() {
        Upload read = school.read("lks.txt", LEAF + "===\n!kabur\n===\n!kabur\n===\n!kabur\n");

        assertThat(school.publishing.publish(read.id(), false, School.TEACHER))
                .isInstanceOfSatisfying(
                        PublishUpload.Outcome.Obstacles.class,
                        out -> assertThat(out.obstacles())
                                .singleElement()
                                .asString()
                                .contains("tidak terbaca"));
        assertThat(school.uploads.find(read.id())).map(Upload::stage).contains(Stage.REVIEW);
        assertThat(school.publishing.publish(read.id(), true, School.TEACHER))
                .isInstanceOf(PublishUpload.Outcome.Published.class);
    }

    @Test
    void needsAnExplicitYesWhereItTellsOfRealPeopleAndSaysWhere() {
        Upload read = school.read("kontak.txt", LEAF + "===\nHubungi orang tua di nomor 081327418855 ya.\n");

        assertThat(school.publishing.publish(read.id(), false, School.TEACHER))
                .isInstanceOfSatisfying(
                        PublishUpload.Outcome.Obstacles.class,
                        out -> assertThat(out.obstacles())
                                .singleElement()
                                .asString()
                                .contains("Halaman 3", "nomor telepon")
                                .doesNotContain("081327418855"));
    }

    @Test
    void becomesTheNextVersionOfTheSameFileAndReplacesItOnlyWhenPublished() {
        Upload first = school.published("daun.txt", LEAF);
        Upload second =
                school.read("daun.txt", LEAF + "===\n# Xilem\nXilem adalah pembuluh yang mengangkut air dari akar.\n");

        assertThat(second.draft()).contains(new Draft(new MaterialId("guru/daun"), 2, 0, Set.of()));
        assertThat(school.found("apa itu xilem?", Audience.STUDENT)).isEmpty();
        assertThat(school.uploads.find(first.id())).map(Upload::stage).contains(Stage.PUBLISHED);

        school.publishing.publish(second.id(), false, School.TEACHER);
        assertThat(school.found("apa itu xilem?", Audience.STUDENT)).isNotEmpty();
        assertThat(school.uploads.find(first.id())).map(Upload::stage).contains(Stage.WITHDRAWN);

        school.publishing.publish(first.id(), false, School.TEACHER);
        assertThat(school.found("apa itu xilem?", Audience.STUDENT)).isEmpty();
        assertThat(school.found("apa itu klorofil?", Audience.STUDENT)).isNotEmpty();
    }

    @Test
    void takesAnotherNameWhereSomebodyElseOrSomethingElseHasIt() {
        school.published("daun.txt", LEAF);
        String other = "# Gaya\nGaya adalah tarikan atau dorongan yang mengubah gerak benda di sekitar kita.\n";
        Hints physics = new Hints("fisika", new Kelas(10), Audience.STUDENT);

        long another = school.received("lain/daun.txt", other, physics);
        assertThat(school.reading.read(another, (done, all) -> {}).draft())
                .map(Draft::material)
                .contains(new MaterialId("guru/daun-2"));
    }

    @Test
    void keepsItsNameWhenItsTeacherCorrectsWhatItIs() {
        Upload published = school.published("daun.txt", LEAF);
        Details details = new Details(
                "Daun dan Cahaya", "biologi", new Kelas(11), 4, Details.Kind.SUMMARY, Audience.STUDENT, Set.of());

        assertThat(school.reviewing.review(published.id(), details, School.TEACHER))
                .isInstanceOf(ReviewUpload.Outcome.Corrected.class);

        Version now = school.catalogue.published().getFirst();
        assertThat(now.number()).isEqualTo(1);
        assertThat(now.material().id()).isEqualTo(new MaterialId("guru/daun"));
        assertThat(now.material().mapel()).isEqualTo("biologi");
        assertThat(now.material().chapter().number()).isEqualTo(4);
        assertThat(now.material().book()).isEqualTo("Daun dan Cahaya");
        assertThat(school.uploads.find(published.id()))
                .flatMap(Upload::inspection)
                .map(Inspection::details)
                .contains(details);
        assertThat(school.found("apa itu klorofil?", Audience.STUDENT)).isNotEmpty();
    }

    @Test
    void leavesStudentsAtOnceWhenItsTeacherSaysThatItIsForTeachers() {
        Upload published = school.published("daun.txt", LEAF);
        Details before = published.inspection().orElseThrow().details();

        school.reviewing.review(published.id(), with(before, Audience.TEACHER), School.TEACHER);
        assertThat(school.found("apa itu klorofil?", Audience.STUDENT)).isEmpty();
        assertThat(school.found("apa itu klorofil?", Audience.TEACHER)).isNotEmpty();

        school.reviewing.review(published.id(), with(before, Audience.STUDENT), School.TEACHER);
        assertThat(school.found("apa itu klorofil?", Audience.STUDENT)).isNotEmpty();
    }

    private static Details with(Details details, Audience audience) {
        return new Details(
                details.title(),
                details.mapel(),
                details.kelas(),
                details.chapter(),
                details.kind(),
                audience,
                details.unsure());
    }

    @Test
    void isGoneFromTheCatalogueWhenItsTeacherCancelsAndComesBackWhenSentAgain() {
        Upload read = school.read("daun.txt", LEAF);

        assertThat(school.cancelling.cancel(read.id())).isInstanceOf(CancelUpload.Outcome.Cancelled.class);
        assertThat(school.catalogue.latest()).isEmpty();
        assertThat(school.publishing.publish(read.id(), true, School.TEACHER))
                .isInstanceOf(PublishUpload.Outcome.NotReady.class);

        Upload again = school.read("daun.txt", LEAF);
        assertThat(again.id()).isEqualTo(read.id());
        assertThat(again.stage()).isEqualTo(Stage.REVIEW);
        school.publishing.publish(again.id(), false, School.TEACHER);
        assertThat(school.cancelling.cancel(read.id())).isInstanceOf(CancelUpload.Outcome.Published.class);
    }

    @Test
    void keepsWhatAChapterSaysAboutItself() {
        Upload read = school.read("bab.md", """
                ---
                judul: Sistem Pernapasan
                buku: IPA Bu Rina
                mapel: ipa
                kelas: 8
                bab: 5
                tujuan:
                  T1: menjelaskan jalan udara
                penulis: Bu Rina
                lisensi: CC BY
                ---
                # Sistem Pernapasan
                Udara masuk lewat hidung, lalu ke tenggorokan dan paru-paru.
                """);

        Material material = school.catalogue.latest().getFirst().material();
        assertThat(material.chapter().title()).isEqualTo("Sistem Pernapasan");
        assertThat(material.book()).isEqualTo("IPA Bu Rina");
        assertThat(material.goals()).containsEntry("T1", "menjelaskan jalan udara");
        assertThat(material.author()).isEqualTo("Bu Rina");
        assertThat(read.inspection()).map(i -> i.details().unsure()).contains(Set.of());
    }

    @Test
    void goesOnAsTheNextVersionOfWhatWasLoadedBeforeFilesWereKept() {
        Upload read = school.read("bab1.txt", LEAF);
        Version version = school.catalogue.latest().getFirst();
        school.cancelling.cancel(read.id());
        MaterialId former = new MaterialId("guru/ipa/8/bab1");
        school.catalogue.add(
                new Version(
                        version.material().withId(former),
                        1,
                        "lama",
                        version.origin(),
                        Status.DRAFT,
                        1,
                        version.at(),
                        School.TEACHER),
                new Document("Lama.", List.of(), List.of()));

        assertThat(school.read("bab1.txt", LEAF).draft()).contains(new Draft(former, 2, 0, Set.of()));
    }

    @Test
    void becomesTheNextVersionOfAnotherFileWhereItsTeacherSaysSo() {
        Upload first = school.published("daun.txt", LEAF);
        Upload second = school.read("daun-juli.txt", LEAF + "===\n# Xilem\nXilem adalah pembuluh pengangkut air.\n");

        assertThat(school.chaining.chain(second.id(), new MaterialId("guru/daun")))
                .flatMap(Upload::draft)
                .contains(new Draft(new MaterialId("guru/daun"), 2, 0, Set.of()));
        assertThat(school.catalogue.latest(new MaterialId("guru/daun-juli"))).isEmpty();
        assertThat(school.uploads.find(first.id())).map(Upload::stage).contains(Stage.PUBLISHED);
        assertThat(school.chaining.chain(first.id(), new MaterialId("guru/daun")))
                .isEmpty();

        school.publishing.publish(second.id(), false, School.TEACHER);
        assertThat(school.found("apa itu xilem?", Audience.STUDENT)).containsExactly(new MaterialId("guru/daun"));
    }

    @Test
    void tellsWhatIsMuchTheSameInTheLibrary() {
        school.published("daun.txt", LEAF);
        Upload alike = school.read("daun-juli.txt", LEAF + "Tambahan satu kata.\n");

        assertThat(alike.inspection().flatMap(Inspection::alike))
                .map(Inspection.Alike::material)
                .contains(new MaterialId("guru/daun"));
        assertThat(alike.draft()).map(Draft::material).isEqualTo(Optional.of(new MaterialId("guru/daun-juli")));
    }
}
