package id.kawanbelajar.channel.cli.measure.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.evaluation.grounding.MeasureGrounding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** One passage of two sentences. */
class GroundingCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    private static final class OnePassage implements MeasuringGrounding {
        @Override
        public List<String> passages(@Nullable Path folder) {
            return List.of(
                    "Waduk Tirta dibangun di Desa Karang pada tahun 1978. Dulu warga desa itu tidak memiliki air.");
        }

        @Override
        public MeasureGrounding grounding(long seed) {
            return new MeasureGrounding(new SplittableRandom(seed));
        }
    }

    private int run(String... words) {
        return new CommandLine(new GroundingCommand(OnePassage::new, new JsonWriter()::line))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(words);
    }

    @Test
    void printsTheSharesForPrograms() {
        assertThat(run("--json")).isZero();
        assertThat(out.toString())
                .startsWith("{\"sentences\":2,\"faithful\":")
                .contains(
                        "\"flagged\":0.0,\"caught_numbers\":1.0,",
                        "\"flagged_by\":{\"as_is\":{\"of\":2,\"share\":0.0}");
    }

    @Test
    void printsThemForPeople() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("caught_numbers       1.0", "  digit ");
    }

    @Test
    void writesEachSentenceThatWasChecked() throws IOException {
        Path file = folder.resolve("out.jsonl");
        run("--banyak", "1", "--out", file.toString());

        assertThat(Files.readAllLines(file))
                .hasSizeGreaterThan(3)
                .first()
                .asString()
                .startsWith("{\"kind\":\"as_is\",\"planted\":false,\"flagged\":false,\"taken\":\"Waduk Tirta");
    }

    @Test
    void takesAtLeastOneSentence() {
        assertThat(run("--banyak", "0")).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
