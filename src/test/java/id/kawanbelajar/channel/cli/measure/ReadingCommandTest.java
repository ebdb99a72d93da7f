package id.kawanbelajar.channel.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.sample.SampleFolder;
import id.kawanbelajar.adapter.document.sample.TemporaryFiles;
import id.kawanbelajar.adapter.document.sample.ThisProcess;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.evaluation.reading.BreakFiles;
import id.kawanbelajar.evaluation.reading.MeasureReading;
import id.kawanbelajar.evaluation.reading.MeasureSpeed;
import id.kawanbelajar.material.reading.FileReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ReadingCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private String sentence = "Berkas ini rusak.";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("bab.md"), "# Sel\n\nSel adalah satuan terkecil penyusun makhluk hidup.\n");
    }

    private int run(String... words) {
        return new CommandLine(new ReadingCommand(Means::new, new JsonWriter()::line))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(words);
    }

    /** Reads in this process. */
    private final class Means implements MeasuringReading {
        private final ThisProcess inProcess = new ThisProcess();
        private final FileReading files = (path, name, progress) -> inProcess
                .read(path, name)
                .<FileReading.Outcome>map(FileReading.Outcome.Read::new)
                .orElseGet(() -> new FileReading.Outcome.Refused(FileReading.Reason.DAMAGED, sentence));

        @Override
        public MeasureReading reading() {
            return new MeasureReading(
                    new SampleFolder(),
                    files,
                    inProcess,
                    new MeasureSpeed(files, inProcess, TemporaryLuceneIndex.maker(InstantSource.system())));
        }

        @Override
        public BreakFiles breaking(int seconds) {
            return new BreakFiles(new SampleFolder(), files, new TemporaryFiles(), seconds * 1_000L);
        }
    }

    @Test
    void printsTheFiguresForPrograms() {
        assertThat(run(folder.toString(), "--json")).isZero();
        assertThat(out.toString()).startsWith("{\"files\":1,\"refused\":{},\"pages_hijau\":1,");
    }

    @Test
    void printsTheFiguresForPeople() {
        assertThat(run(folder.toString())).isZero();
        assertThat(out.toString()).contains("berkas          1, ditolak 0", "halaman hijau   1, ");
    }

    @Test
    void brokenFilesThatAllEndWithASentenceAreGood() {
        assertThat(run(folder.toString(), "--rusak", "20", "--benih", "3")).isZero();
        assertThat(out.toString()).contains("files              20", "crashes            []");
    }

    @Test
    void oneThatEndsWithoutASentenceIsNot() {
        sentence = "";
        assertThat(run(folder.toString(), "--rusak", "40", "--json")).isEqualTo(1);
    }

    @Test
    void aNegativeNumberIsNoCommand() {
        assertThat(run(folder.toString(), "--rusak", "-1")).isEqualTo(2);
    }
}
