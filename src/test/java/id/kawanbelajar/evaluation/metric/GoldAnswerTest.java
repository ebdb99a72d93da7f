package id.kawanbelajar.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GoldAnswerTest {
    private static final String TEXT = "Kereta  itu dibuat\npada ½ abad ke-19 di Stasiun\u00a0Gambir.";

    @Test
    void capitalsSpacesAndLetterFormsDoNotMatter() {
        assertThat(GoldAnswer.isIn(TEXT, List.of("stasiun gambir"))).isTrue();
        assertThat(GoldAnswer.isIn(TEXT, List.of("DIBUAT PADA"))).isTrue();
        assertThat(GoldAnswer.isIn(TEXT, List.of(" 1⁄2  abad "))).isTrue();
        assertThat(GoldAnswer.isIn(TEXT, List.of("ﬁfi", "abad ke-19"))).isTrue();
    }

    @Test
    void oneOfTheAnswersIsEnoughButABlankOneIsNone() {
        assertThat(GoldAnswer.isIn(TEXT, List.of("Senen", "Gambir"))).isTrue();
        assertThat(GoldAnswer.isIn(TEXT, List.of("Senen", " "))).isFalse();
        assertThat(GoldAnswer.isIn(TEXT, List.of())).isFalse();
        assertThat(GoldAnswer.isIn("", List.of("Gambir"))).isFalse();
    }
}
