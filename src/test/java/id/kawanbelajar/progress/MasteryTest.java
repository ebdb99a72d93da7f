package id.kawanbelajar.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MasteryTest {
    @ParameterizedTest(name = "{0} answers, {1} in the topic, {2} (from {3}): {4}")
    @CsvSource(textBlock = """
            4,  4, 0.90, 0.70, UNKNOWN
            9,  2, 0.90, 0.70, UNKNOWN
            5,  3, 0.39, 0.20, START
            5,  3, 0.40, 0.20, PRACTISING
            5,  3, 0.60, 0.30, NEARLY
            5,  3, 0.81, 0.60, NEARLY
            5,  3, 0.81, 0.61, MASTERED
            5,  3, 0.80, 0.70, NEARLY
            """)
    void masteredMeansLikelyAndSure(int answers, int inTopic, double probability, double low, MasteryLevel level) {
        assertThat(new Mastery(new Mastery.Evidence(answers, inTopic, 0), probability, low, 0.95, List.of()).level())
                .isEqualTo(level);
    }
}
