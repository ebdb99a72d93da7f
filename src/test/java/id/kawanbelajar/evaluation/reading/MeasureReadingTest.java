package id.kawanbelajar.evaluation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.document.sample.SampleFolder;
import id.kawanbelajar.adapter.document.sample.TemporaryFiles;
import id.kawanbelajar.adapter.document.sample.ThisProcess;
import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.reading.FileReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureReadingTest {
    private static final String TEXT = "Jaringan tersusun dari banyak sel yang serupa bentuk dan fungsinya";

    @TempDir
    private Path folder;

    private final ThisProcess inProcess = new ThisProcess();

    /** Reads as the product does, without a process of its own. */
    private final FileReading reading = (path, name, progress) -> inProcess
            .read(path, name)
            .<FileReading.Outcome>map(FileReading.Outcome.Read::new)
            .orElseGet(() -> new FileReading.Outcome.Refused(FileReading.Reason.DAMAGED, "Berkas ini rusak."));

    @BeforeEach
    void aPdfWithItsMarkdownAndANote() throws IOException {
        Files.writeString(folder.resolve("bab.md"), "# Jaringan\n\n" + TEXT.replace("serupa", "hampir serupa"));
        Files.writeString(folder.resolve("catatan.txt"), TEXT);
        Files.write(folder.resolve("kosong.docx"), new byte[0]);
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 700);
                content.showText(TEXT);
                content.endText();
            }
            pdf.save(folder.resolve("bab.pdf").toFile());
        }
    }

    @Test
    void aPairTellsHowManyTrueWordsWereReadInOrder() {
        MeasureSpeed speed = new MeasureSpeed(reading, inProcess, TemporaryLuceneIndex.maker(InstantSource.system()));
        ReadingReport report = new MeasureReading(new SampleFolder(), reading, inProcess, speed)
                .measure(folder.toString(), (done, all) -> {});
        assertThat(report.files()).isEqualTo(4);
        assertThat(report.refused()).containsOnlyKeys("kosong.docx");
        assertThat(report.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.name()).isEqualTo("bab.pdf");
            assertThat(pair.gold()).isEqualTo(10);
            assertThat(pair.inOrder()).isEqualTo(8);
        });
        assertThat(report.share(Sample.Pair.PDF_AND_MARKDOWN)).isEqualTo(0.8);
        assertThat(report.speed().pages()).isEqualTo(1);
        assertThat(report.pages().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(3);
        assertThat(report.words().get(Grade.RED)).isNull();
        assertThat(report.values()).containsKeys("pdfbox_pages_s", "searchable_pages_s", "held_rise_mb");
    }

    @Test
    void brokenFilesAllEndInAnOutcomeAndTheSameSeedBreaksAlike() {
        BreakFiles breaking = new BreakFiles(new SampleFolder(), reading, new TemporaryFiles(), 60_000);
        BrokenReport report = breaking.read(folder.toString(), 80, 7, (done, all) -> {});
        assertThat(report.isSound()).isTrue();
        assertThat(report.files()).isEqualTo(80);
        assertThat(report.outcomes().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(80);
        assertThat(report.byMutation()).hasSize(Mutation.values().length);
        assertThat(breaking.read(folder.toString(), 80, 7, (done, all) -> {}).outcomes())
                .isEqualTo(report.outcomes());
    }

    @Test
    void whatComesAsAnExceptionIsACrash() {
        FileReading bad = (path, name, progress) -> {
            throw new IllegalStateException("mati");
        };
        BrokenReport report = new BreakFiles(new SampleFolder(), bad, new TemporaryFiles(), 60_000)
                .read(folder.toString(), 3, 1, (done, all) -> {});
        assertThat(report.isSound()).isFalse();
        assertThat(report.crashes()).hasSize(3);
    }

    @Test
    void aFolderWithoutFilesSaysSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("kosong"));
        assertThatThrownBy(() -> new SampleFolder().under(empty.toString()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("tidak ada berkas");
    }
}
