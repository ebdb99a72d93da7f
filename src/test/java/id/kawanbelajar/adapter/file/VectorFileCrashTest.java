package id.kawanbelajar.adapter.file;

import static id.kawanbelajar.retrieval.VectorCacheContract.assertFound;
import static id.kawanbelajar.retrieval.VectorCacheContract.unit;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.retrieval.VectorCache;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process while it keeps vectors. */
final class VectorFileCrashTest {
    /** Keeps vectors for ever and says so after each. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            VectorCache cache = new VectorFile(Path.of(args[0]));
            for (int i = 0; ; i++) {
                cache.keep("m", List.of("teks " + i), List.of(unit(i)));
                System.out.println(i);
            }
        }
    }

    @Test
    void everyVectorThatWasReportedKeptSurvivesAKill(@TempDir Path folder) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = -1;
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Integer.parseInt(line);
                if (last == 300) {
                    writer.toHandle().destroyForcibly(); // leaves what it said readable
                }
            }
        }
        assertThat(last).isGreaterThanOrEqualTo(300);
        VectorCache again = new VectorFile(folder);
        for (int i = 0; i <= last; i++) {
            assertFound(again, "m", "teks " + i, unit(i));
        }
        again.keep("m", List.of("sesudah"), List.of(unit(-1)));
        assertFound(again, "m", "sesudah", unit(-1));
    }
}
