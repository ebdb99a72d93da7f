package id.kawanbelajar.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FusionTest {
    @Test
    void eachSideIsMeasuredByItsBest() {
        double[] scores = Fusion.scores(new double[] {10, 5, 0}, new double[] {0.80, 0.90, 0.70});

        assertThat(scores).containsExactly(new double[] {1 + 1.0, 0.5 + 2.0, 0}, within(1e-9));
    }

    @Test
    void withoutVectorsTheOrderIsThatOfTheKeywords() {
        double[] scores = Fusion.scores(new double[] {3, 9, 6}, new double[] {0, 0, 0});

        assertThat(scores[1]).isGreaterThan(scores[2]);
        assertThat(scores[2]).isGreaterThan(scores[0]);
    }

    @Test
    void aPassageThatWaitsForItsVectorIsNotPunished() {
        double[] scores = Fusion.scores(new double[] {10, 9}, new double[] {0, 0.7});

        assertThat(scores[0]).isGreaterThan(scores[1]);
    }

    @Test
    void nothingFoundIsNoError() {
        assertThat(Fusion.scores(new double[0], new double[0])).isEmpty();
        assertThat(Fusion.scores(new double[] {0}, new double[] {0})).containsExactly(0);
    }
}
