package id.kawanbelajar.material.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.upload.batch.FoundFile;
import id.kawanbelajar.material.upload.batch.Loaded;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set by JUnit
class LoadFilesTest {
    @TempDir
    private Path folder;

    private School school;

    @BeforeEach
    void open() {
        school = new School(folder, new PaperReading());
    }

    @AfterEach
    void close() {
        school.close();
    }

    private List<Loaded> load(Hints hints, FoundFile... files) {
        return school.loading.load(List.of(files), hints, School.TEACHER, (name, done, all) -> {}, loaded -> {});
    }

    private FoundFile text(String name, String text) {
        return new FoundFile(school.file(name, text).toString(), name);
    }

    private FoundFile zip(String name, String... namesAndTexts) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return new FoundFile(zip.toString(), name);
    }

    @Test
    void tellsEachFileInOrderAndGoesOnPastTheBrokenOne() {
        List<Loaded> all = load(
                Hints.NONE, text("a.txt", "Akar menyerap air."), text("b.txt", "!rusak"), text("c.txt", "Daun hijau."));

        assertThat(all).extracting(Loaded::isUsable).containsExactly(true, false, true);
    }

    @Test
    void takesTheFilesOutOfAnArchiveEachForItself() throws IOException {
        FoundFile zip = zip(
                "bahan.zip", "kelas7/bab1.txt", "Akar menyerap air.", "kelas8/bab1.txt", "Gaya mengubah gerak benda.");

        assertThat(load(Hints.NONE, zip)).hasSize(2).allMatch(Loaded::isUsable);
        assertThat(school.uploads.all())
                .extracting(upload -> upload.draft().orElseThrow().material().value())
                .containsExactlyInAnyOrder("guru/bab1", "guru/bab1-2");
        assertThat(folder.resolve("cache/arsip")).isEmptyDirectory();
    }

    @Test
    void correctsWhatItKnowsWhereThePersonSaysMore() {
        FoundFile file = text("daun.txt", "Daun hijau karena klorofil.");
        load(Hints.NONE, file);

        List<Loaded> again = load(new Hints("biologi", new Kelas(11), Audience.STUDENT), file);

        assertThat(again).singleElement().isInstanceOf(Loaded.Known.class);
        assertThat(school.catalogue.latest().getFirst().material().mapel()).isEqualTo("biologi");
        assertThat(school.uploads.all()).extracting(Upload::stage).containsExactly(Stage.REVIEW);
    }
}
