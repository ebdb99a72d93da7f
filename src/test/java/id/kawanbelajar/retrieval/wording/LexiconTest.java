package id.kawanbelajar.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    /** Each of these is a sign in some formula, a unit or a school type. */
    @ParameterizedTest
    @ValueSource(strings = {"g", "k", "d", "m", "x", "p", "v", "t", "q", "w", "y", "km", "kg", "cm", "ph", "sd", "smp"})
    void signsAndUnitsAreNotSlang(String sign) {
        assertThat(lexicon.standard(sign)).isNull();
        assertThat(lexicon.isCourtesy(sign)).isFalse();
    }
}
