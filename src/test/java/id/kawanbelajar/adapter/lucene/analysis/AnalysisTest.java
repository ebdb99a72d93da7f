package id.kawanbelajar.adapter.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
    @Test
    void stemsJoinTheFormsOfAWordAndLeaveOutStopWords() {
        assertThat(Analysis.stems("Bagaimana tumbuhan menyerap serapan itu?"))
                .containsExactly("tumbuh", "serap", "serap");
        assertThat(Analysis.words("Bagaimana itu?")).containsExactly("bagaimana", "itu");
    }

    @ParameterizedTest
    @CsvSource({
        "H₂O, h2o",
        "$H_2O$, h2o",
        "$C_6H_{12}O_6$, c6h12o6",
        "$x^2$, x2",
        "x², x2",
        "$\\Delta t$, delta",
        "½, 1per2",
        "1/2, 1per2",
        "5kg, kg",
        "5 kg, kg",
        "10m/s, m",
        "CO₂, co2",
        "1.000, 1000",
        "1000, 1000",
    })
    void aFormulaIsOneThingHoweverItIsWritten(String written, String term) {
        assertThat(Analysis.words(written)).contains(term);
    }

    @Test
    void piecesOfFourLettersStandBesideTheWholeWord() {
        assertThat(Analysis.grams("daun Fe")).containsExactly("daun", "fe");
        assertThat(Analysis.grams("energi")).containsExactly("ener", "nerg", "ergi", "energi");
    }

    @Test
    void aDateIsNoFraction() {
        assertThat(Analysis.words("17/8/1945")).doesNotContain("17per8");
    }

    @Test
    void piecesAreCutFromStemsOfContentWordsOnly() {
        assertThat(Analysis.grams("pembelajaran adalah")).containsExactly("ajar");
    }
}
