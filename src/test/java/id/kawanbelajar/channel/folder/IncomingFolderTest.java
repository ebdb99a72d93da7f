package id.kawanbelajar.channel.folder;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.upload.PaperReading;
import id.kawanbelajar.material.upload.School;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set by JUnit
class IncomingFolderTest {
    @TempDir
    private Path data;

    private Path inbox;
    private School school;
    private IncomingFolder folder;

    @BeforeEach
    void open() throws IOException {
        school = new School(data, new PaperReading());
        inbox = Files.createDirectories(data.resolve("masuk"));
        folder = new IncomingFolder(inbox, school.loading);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void takesAFileOnceItHasStoppedGrowing() throws IOException {
        Path file = Files.writeString(inbox.resolve("daun.txt"), "# Daun\n");
        assertThat(folder.look()).isZero();
        Files.writeString(file, "Klorofil adalah zat hijau daun.\n", StandardOpenOption.APPEND);
        assertThat(folder.look()).isZero();

        assertThat(folder.look()).isEqualTo(1);

        assertThat(school.uploads.all()).extracting(Upload::stage).containsExactly(Stage.REVIEW);
        assertThat(file).doesNotExist();
        assertThat(inbox.resolve("selesai/daun.txt")).exists();
        assertThat(inbox.resolve("selesai/daun.txt.laporan.txt"))
                .content()
                .contains("1 halaman", "./kawan materi terbitkan guru/daun");
        assertThat(folder.look()).isZero();
    }

    @Test
    void leavesWhatCannotBeUsedWithItsReportUntilItChanges() throws IOException {
        Path file = Files.createDirectories(inbox.resolve("kelas 8")).resolve("rusak.txt");
        Files.writeString(file, "!rusak");
        folder.look();
        assertThat(folder.look()).isEqualTo(1);
        assertThat(file).exists();
        assertThat(inbox.resolve("kelas 8/rusak.txt.laporan.txt")).content().contains("Berkas ini rusak");
        assertThat(folder.look()).isZero();

        Files.writeString(file, "# Akar\nAkar menyerap air dari dalam tanah.");
        Files.setLastModifiedTime(
                file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 5000));
        folder.look();
        assertThat(folder.look()).isEqualTo(1);
        assertThat(inbox.resolve("selesai/kelas 8/rusak.txt")).exists();
        assertThat(inbox.resolve("kelas 8/rusak.txt.laporan.txt")).doesNotExist();
    }
}
