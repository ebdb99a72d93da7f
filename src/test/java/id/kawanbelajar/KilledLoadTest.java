package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.KeptFiles;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.upload.SqlUploads;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real {@code muat} in a process of its own, killed in the middle and started again. */
@Timeout(240)
class KilledLoadTest {
    private static final int FILES = 12;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void isFinishedByTheNextOneWithNothingTwice() throws Exception {
        Path sent = Files.createDirectories(folder.resolve("kiriman"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    sent.resolve("bab-%02d.md".formatted(i)),
                    "# Bab %d\n\n".formatted(i)
                            + "Klorofil nomor %d adalah zat hijau daun yang menangkap cahaya.\n\n"
                                    .formatted(i)
                                    .repeat(40));
        }
        Process first = load(sent);
        killWhenSomeAreRead(first);

        Process second = load(sent);
        assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue())
                .as(Files.readString(folder.resolve("keluaran")))
                .isZero();

        try (Database database = Database.open(folder.resolve("data/kawan.db"))) {
            List<Upload> uploads = new SqlUploads(database).all();
            assertThat(uploads).hasSize(FILES).extracting(Upload::stage).containsOnly(Stage.REVIEW);
            assertThat(uploads)
                    .extracting(upload -> upload.draft().orElseThrow().material())
                    .doesNotHaveDuplicates();
            assertThat(new SqlCatalogue(database)
                            .latest().stream()
                                    .filter(version -> version.origin() == Origin.TEACHER)
                                    .toList())
                    .hasSize(FILES)
                    .allMatch(version -> version.number() == 1);
            KeptFiles kept = new KeptFiles(new DataFolder(folder.resolve("data")));
            assertThat(uploads)
                    .allMatch(upload ->
                            Files.exists(Path.of(kept.path(upload.sent().sha256()))));
        }
    }

    /** Kills without a chance to tidy up, once the first files are drafts and others are not. */
    private void killWhenSomeAreRead(Process process) throws IOException, InterruptedException {
        while (process.isAlive() && lines() < 2) {
            Thread.sleep(20);
        }
        assertThat(process.isAlive()).as("killed in the middle").isTrue();
        process.destroyForcibly().waitFor();
    }

    private long lines() throws IOException {
        Path out = folder.resolve("keluaran");
        if (!Files.exists(out)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(out)) {
            return lines.filter(line -> line.startsWith("{")).count();
        }
    }

    private Process load(Path sent) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dkawan.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.kawanbelajar.Main",
                "muat",
                sent.toString(),
                "--json");
        builder.environment().put("KAWAN_DATA", folder.resolve("data").toString());
        builder.environment().put("KAWAN_EMBEDDING", "tidak");
        return builder.redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "keluaran"))
                .start();
    }
}
