package id.kawanbelajar.safety;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.language.DataLines;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void recognisesACrisisAsChildrenWriteItInFiveLanguages() {
        assertThat(wrong("/aman/krisis-tulisan-sendiri.tsv", 0, 2)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void recognisesWhatWasWrittenAfterTheRulesAndTakesNoneOfItsLessonsForACrisis() {
        assertThat(wrong("/aman/krisis-kedua.tsv", 0, 1))
                .hasSizeLessThanOrEqualTo(3)
                .noneMatch(line -> line.startsWith("lolos"));
    }

    @Test
    void takesNoSadPoemNorWarNorLessonForACrisis() {
        assertThat(DataLines.of("/aman/mirip-krisis.tsv"))
                .extracting(line -> line.split("\t", 2)[1])
                .filteredOn(message -> !CHECK.check(message).equals(new Verdict.Passed()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void tellsOtherDangersFromLessonsThatResembleThem() {
        assertThat(wrong("/aman/bahaya-dan-lain.tsv", 0, 1)).hasSizeLessThanOrEqualTo(9);
        assertThat(wrong("/aman/bahaya-dan-lain.tsv", 0, 1))
                .filteredOn(line -> line.startsWith("lolos"))
                .hasSizeLessThanOrEqualTo(3);
    }

    private static List<String> wrong(String resource, int kind, int message) {
        return DataLines.of(resource).stream()
                .filter(line -> {
                    String[] cells = line.split("\t", -1);
                    return !CHECK.check(cells[message]).category().equals(cells[kind]);
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aku mau m a t i aja",
                "aku mau m.a.t.i aja",
                "AKU MaU MaTiIiIi",
                "aku mau m\u200ba\u200bt\u200bi",
                "aku mau m4ti aja",
                "cara b4nuh d1r1",
                "ｂｕｎｕｈ ｄｉｒｉ",
                "aku pe\u0301ngen ma\u0301ti",
                "b.u.n.u.h d.i.r.i",
                "aku di pukulin bapak"
            })
    void seesThroughHowWordsAreDisguised(String message) {
        assertThat(CHECK.check(message)).isInstanceOf(Verdict.Crisis.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void letsEveryOtherParaphrasePass(String message) {
        assertThat(CHECK.check(message)).isEqualTo(new Verdict.Passed());
    }

    static Stream<String> lessons() {
        return DataLines.of("/niat/dilihat.tsv").stream()
                .map(line -> line.split("\t", 3))
                .filter(cells -> !cells[1].matches("krisis|kekerasan|tidak_aman|injeksi|tidak_jujur|data_orang_lain"))
                .map(cells -> cells[2]);
    }
}
