package id.kawanbelajar.safety;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.language.DataLines;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafetyCheckTest {
    private static final SafetyCheck CHECK = new SafetyCheck();

    @ParameterizedTest(name = "{1} -> {0}")
    @MethodSource("examples")
    void tellsDangerFromLessonsAndFromHyperbole(String category, String message) {
        assertThat(CHECK.check(message).category()).isEqualTo(category);
    }

    static Stream<Arguments> examples() {
        return DataLines.of("/aman/contoh.tsv").stream()
                .map(line -> line.split("\t", 2))
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paraphrases")
    void recognisesEveryParaphraseOfTheDangerousRows(String expected, String message) {
        assertThat(CHECK.check(message).category()).startsWith(expected);
    }

    static Stream<Arguments> paraphrases() {
        return DataLines.of("/niat/dilihat.tsv").stream()
                .map(line -> line.split("\t", 3))
                .filter(cells -> cells[1].matches("krisis|kekerasan|tidak_aman"))
                .map(cells -> Arguments.of(
                        switch (cells[1]) {
                            case "krisis" -> "krisis-diri";
                            case "kekerasan" -> "krisis-kekerasan";
                            default -> "bahaya-";
                        },
                        cells[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void letsEveryOtherParaphrasePass(String message) {
        assertThat(CHECK.check(message)).isEqualTo(new Verdict.Passed());
    }

    static Stream<String> lessons() {
        return DataLines.of("/niat/dilihat.tsv").stream()
                .map(line -> line.split("\t", 3))
                .filter(cells -> !cells[1].matches("krisis|kekerasan|tidak_aman"))
                .map(cells -> cells[2]);
    }
}
