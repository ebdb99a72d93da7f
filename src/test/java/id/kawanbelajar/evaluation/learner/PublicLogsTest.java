package id.kawanbelajar.evaluation.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kawanbelajar.adapter.json.AnswerLogFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floors of the issue on the answer logs of shared/data; seconds long. Time is not asserted: the machine is shared. */
final class PublicLogsTest {
    @ParameterizedTest(name = "{0}, split: {1}")
    @CsvSource({
        "kt_assist2009_lpp, true, 0.785, 0.015",
        "kt_statics_lpp, true, 0.82, 0.015",
        "kt_assist2009_lpp, false, 0.772, 0.015",
        "kt_statics_lpp, false, 0.8045, 0.015"
    })
    void answersAreForetoldWell(String name, boolean split, double auc, double ece) {
        Path log = data().resolve(name).resolve("students.jsonl");
        LearnerFigures figures =
                new MeasureLearner(new AnswerLogFile()).measure(log, split ? log : null, prediction -> {});
        System.out.println(name + " pelajar " + figures.values());

        assertThat(figures.auc()).isGreaterThanOrEqualTo(auc);
        assertThat(figures.ece()).isLessThanOrEqualTo(ece);
    }

    private static Path data() {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared").resolve("data"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: no ../shared/data");
        return found.orElseThrow();
    }
}
