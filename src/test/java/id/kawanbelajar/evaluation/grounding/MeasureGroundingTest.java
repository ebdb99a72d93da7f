package id.kawanbelajar.evaluation.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** True sentences pass and planted errors are caught, over three passages. */
class MeasureGroundingTest {
    private static final List<String> TEXTS = List.of(
            "Waduk Tirta dibangun di Desa Karang pada tahun 1978. Sebelumnya warga Desa Sumber tidak memiliki air bersih.",
            "Sungai Lembah mengalir sepanjang 310 kilometer ke arah utara. Airnya tidak pernah kering pada musim kemarau.",
            "Pasar Melati menjual beras, sayur, dan ikan setiap hari. Pedagangnya datang dari desa di sekitar Gunung Cerah.");

    private final List<GroundingCase> cases = new ArrayList<>();

    private GroundingFigures measure(int most) {
        return new MeasureGrounding(new SplittableRandom(7)).measure(TEXTS, most, cases::add);
    }

    @Test
    void trueSentencesPassAndErrorsAreCaught() {
        GroundingFigures figures = measure(100);

        assertThat(figures.sentences()).isEqualTo(6);
        assertThat(figures.faithful().hit()).isZero();
        assertThat(figures.caughtOf("numbers").value()).isEqualTo(1);
        assertThat(figures.caughtOf("names").value()).isEqualTo(1);
        assertThat(figures.caughtOf("negations").value()).isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameCases() {
        measure(100);
        List<GroundingCase> first = List.copyOf(cases);
        cases.clear();
        measure(100);

        assertThat(cases).isEqualTo(first);
    }

    @Test
    void takesNoMoreSentencesThanAskedFor() {
        assertThat(measure(2).sentences()).isEqualTo(2);
        assertThat(cases.stream().map(GroundingCase::taken).distinct()).hasSize(2);
    }

    @Test
    void aShareOfNothingIsNone() {
        assertThat(measure(2).caughtOf("sonstiges").value()).isNaN();
    }
}
