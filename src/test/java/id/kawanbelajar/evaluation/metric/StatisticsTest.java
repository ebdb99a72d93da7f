package id.kawanbelajar.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class StatisticsTest {
    @Test
    void aPercentileIsAValueThatOccurred() {
        double[] values = {4, 1, 3, 2};

        assertThat(Statistics.percentile(values, 50)).isEqualTo(2);
        assertThat(Statistics.percentile(values, 51)).isEqualTo(3);
        assertThat(Statistics.percentile(values, 95)).isEqualTo(4);
        assertThat(Statistics.percentile(values, 1)).isEqualTo(1);
        assertThat(Statistics.percentile(new double[0], 50)).isZero();
        assertThat(values).containsExactly(4, 1, 3, 2);
    }

    @Test
    void theAreaCountsPairsAndHalvesTies() {
        // pairs: 0.9>0.5, 0.9>0.1, 0.5=0.5 (half), 0.5>0.1 -> 3.5 of 4
        assertThat(Statistics.auroc(new double[] {0.9, 0.5}, new double[] {0.5, 0.1}))
                .isEqualTo(0.875);
        assertThat(Statistics.auroc(new double[] {1, 1}, new double[] {0, 0})).isEqualTo(1);
        assertThat(Statistics.auroc(new double[] {0}, new double[] {1})).isZero();
        assertThat(Statistics.auroc(new double[] {0.3, 0.3}, new double[] {0.3}))
                .isEqualTo(0.5);
        assertThat(Statistics.auroc(new double[] {1}, new double[0])).isNaN();
    }

    @Test
    void theAreaIsWhatCountingEveryPairGives() {
        Random random = new Random(7);
        double[] positives =
                random.doubles(60).map(x -> Math.round(x * 8) / 8.0).toArray();
        double[] negatives =
                random.doubles(90).map(x -> Math.round(x * 6) / 8.0).toArray();
        double wins = 0;
        for (double positive : positives) {
            for (double negative : negatives) {
                wins += positive > negative ? 1 : positive == negative ? 0.5 : 0;
            }
        }

        assertThat(Statistics.auroc(positives, negatives)).isCloseTo(wins / (60 * 90), within(1e-12));
    }
}
