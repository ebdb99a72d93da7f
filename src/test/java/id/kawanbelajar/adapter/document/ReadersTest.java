package id.kawanbelajar.adapter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
    private static final Path REAL = Path.of("../shared/data/docs");

    @TempDir
    private Path folder;

    private final List<FileType> types = new ArrayList<>();

    private Heard read(Path file) {
        Heard heard = new Heard();
        Readers.all().read(file, file.getFileName().toString(), types::add, heard);
        return heard;
    }

    @Test
    void aFileIsReadByWhatItIsAndSaysSoFirst() throws IOException {
        Path page = Files.writeString(folder.resolve("bab.pdf"), "<!doctype html><p>Sel itu kecil.</p>");
        assertThat(read(page).text()).isEqualTo("Sel itu kecil.");
        assertThat(types).containsExactly(FileType.HTML);
    }

    @Test
    void anEmptyFileSaysThatItIsEmpty() throws IOException {
        Path empty = Files.createFile(folder.resolve("bab.docx"));
        assertThatThrownBy(() -> read(empty))
                .isInstanceOfSatisfying(
                        CannotRead.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void whatNothingReadsSaysWhatToSend() throws IOException {
        Path video =
                Files.write(folder.resolve("a.mp4"), new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2'});
        assertThatThrownBy(() -> read(video))
                .isInstanceOfSatisfying(
                        CannotRead.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED))
                .hasMessageContaining("video");
    }

    @Test
    void whatALibraryGivesUpOnIsDamaged() throws IOException {
        Path torn = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\nrobek");
        assertThatThrownBy(() -> read(torn))
                .isInstanceOfSatisfying(
                        CannotRead.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void realWebPagesAndMarkdownAreReadWithTheirHeadings() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "no sample files here");
        for (Path file : samples()) {
            Heard heard = read(file);
            assertThat(heard.pages()).as(file.toString()).isNotEmpty();
            assertThat(heard.text())
                    .as(file.toString())
                    .doesNotContain("<td", "</", "\\begin{equation}", "layout: soal", "display:none");
        }
    }

    /** Lesson plans and chapters; the course on HTML is full of tags that are meant to be seen. */
    private static List<Path> samples() throws IOException {
        try (Stream<Path> plans = Files.list(REAL.resolve("modul_ajar"));
                Stream<Path> chapters = Files.list(REAL.resolve("smp_html"))) {
            return Stream.concat(plans, chapters).sorted().toList();
        }
    }

    @Test
    void aRealLessonPlanIsNoSingleTable() {
        Path plan = REAL.resolve("modul_ajar/tik__ix__teori-himpunan-ix.md");
        Assumptions.assumeTrue(Files.exists(plan), "no sample files here");
        Heard heard = read(plan);
        assertThat(heard.blocks())
                .contains(
                        "H2 2. Tujuan Pembelajaran",
                        "P Kelas: IX",
                        "L1 1. Menjelaskan konsep himpunan dan elemen-elemennya");
        assertThat(heard.pages().getFirst().blocks()).noneMatch(block -> block.kind() == Block.Kind.TABLE);
    }
}
