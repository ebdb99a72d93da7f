package id.kawanbelajar.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Material;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process while it writes: what it had committed is there, and the index is sound. */
class KilledWriterTest {
    @TempDir
    Path folder;

    /** The process that is killed: says each number after the commit that holds it. */
    static final class Writer {
        public static void main(String[] args) {
            try (LuceneIndex index = LuceneIndex.open(Path.of(args[0]), InstantSource.system())) {
                for (int i = index.materials().size(); ; i++) {
                    Material material = Shelf.forStudents("bab/" + i);
                    index.replace(material, "h" + i, Shelf.passages(material, "Bagian nomor" + i, "Dan satu lagi."));
                    index.publish(index.materials());
                    index.commit();
                    System.out.println(i);
                }
            }
        }
    }

    @Test
    void whatWasCommittedSurvives() throws Exception {
        Random random = new Random(20261124);
        for (int round = 0; round < 2; round++) {
            int last = runAndKill(3 + random.nextInt(10));
            try (LuceneIndex index = LuceneIndex.open(folder.resolve("indeks"), InstantSource.system())) {
                assertThat(index.setAside()).isEmpty();
                assertThat(index.materials()).hasSizeGreaterThan(last);
                assertThat(Shelf.found(index.search(), "nomor" + last)).contains("Bagian nomor" + last);
            }
        }
    }

    private int runAndKill(int commits) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.resolve("indeks").toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = -1;
        try (BufferedReader said = process.inputReader()) {
            for (int i = 0; i < commits; i++) {
                last = Integer.parseInt(said.readLine());
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return last;
    }
}
