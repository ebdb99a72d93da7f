package id.kawanbelajar.channel.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.json.AnswerLogFile;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.evaluation.learner.MeasureLearner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class LearnerCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private String log = "";

    @BeforeEach
    void write() throws IOException {
        log = Files.writeString(folder.resolve("log.jsonl"), """
                        {"student": "a", "seq": [["t", 0], ["t", 1]], "items": ["q", "r"]}
                        {"student": "c", "seq": [["t", 1]], "items": ["q"]}
                        """).toString();
    }

    private int run(String... words) {
        MeasuringLearner means = () -> new MeasureLearner(new AnswerLogFile());
        return new CommandLine(new LearnerCommand(() -> means, new JsonWriter()::line))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(words);
    }

    @Test
    void printsTheFiguresForPrograms() {
        assertThat(run(log, "--json")).isZero();
        assertThat(out.toString())
                .startsWith("{\"answers\":3,\"auc\":")
                .contains("\"logloss\":", "\"ece\":", "\"us_per_answer\":");
    }

    @Test
    void theSplitNeedsNoSecondLog() {
        assertThat(run(log, "--latih", "--json")).isZero();
        assertThat(out.toString()).startsWith("{\"answers\":1,");
    }

    @Test
    void anotherLogIsLearnedFirst() throws IOException {
        Path lesson = Files.copy(Path.of(log), folder.resolve("lesson.jsonl"));

        assertThat(run(log, "--latih", lesson.toString())).isZero();
        assertThat(out.toString()).containsPattern("jawaban +3\n");
    }

    @Test
    void writesEachAnswerWithItsPrediction() throws IOException {
        Path predictions = folder.resolve("out.tsv");
        run(log, "--out", predictions.toString());

        assertThat(Files.readAllLines(predictions))
                .hasSize(3)
                .first()
                .asString()
                .matches("0\t0\\.\\d+");
    }

    @Test
    void helpSaysHowTheStudentsAreSplit() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("crc32(student) % 5");
    }
}
