package id.kawanbelajar.evaluation.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kawanbelajar.adapter.json.AnswerLogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the three students only "c" has a CRC-32 that five divides. */
final class MeasureLearnerTest {
    @TempDir
    private Path folder;

    private final List<Prediction> predictions = new ArrayList<>();
    private Path log = Path.of("");

    @BeforeEach
    void write() throws IOException {
        log = Files.writeString(folder.resolve("log.jsonl"), """
                {"student": "a", "seq": [["t", 0], ["t", 0]], "items": ["q", "r"]}
                {"student": "c", "seq": [["t", 0]], "items": ["q"]}
                {"student": "b", "seq": [["t", 0], ["t", 1]], "items": ["q", "s"]}
                """);
    }

    private LearnerFigures measure(@Nullable Path lesson) {
        return new MeasureLearner(new AnswerLogFile()).measure(log, lesson, predictions::add);
    }

    @Test
    void everyAnswerIsForetoldBeforeItIsLearned() {
        assertThat(measure(null).answers()).isEqualTo(5);
        assertThat(predictions).extracting(Prediction::right).containsExactly(false, false, false, false, true);
        // the first one knows the shipped weights only
        assertThat(predictions.getFirst().probability())
                .isCloseTo(1 / (1 + Math.exp(-(0.214 + 0.787 * 0.8 - 0.604))), within(1e-12));
    }

    @Test
    void theSplitMeasuresAFifthAfterLearningTheRest() {
        measure(null);
        double fromNothing = predictions.get(2).probability();
        predictions.clear();

        assertThat(measure(log).answers()).isEqualTo(1);
        assertThat(predictions.getFirst().probability()).isNotEqualTo(fromNothing);
    }

    @Test
    void anotherLogIsLearnedFirstAndAllIsMeasured() throws IOException {
        Path lesson = Files.copy(log, folder.resolve("lesson.jsonl"));

        assertThat(measure(lesson).answers()).isEqualTo(5);
        assertThat(predictions.getFirst().probability()).isLessThan(0.5);
    }

    @Test
    void anEmptyLogHasNoFigures() throws IOException {
        Files.writeString(log, "");

        assertThat(measure(null)).isEqualTo(new LearnerFigures(0, Double.NaN, 0, 0, 0));
    }
}
