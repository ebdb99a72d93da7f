package id.kawanbelajar.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class RankingTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** Discounts of the first ranks: 1, 1/log2(3) = 0.6309…, 1/2, 1/log2(5) = 0.4306…. */
    private static final double SECOND = 0.6309297535714575;

    private static final double FOURTH = 0.43067655807339306;

    @Test
    void aPerfectRankingOfGradedTextsScoresOne() {
        Ranking perfect = new Ranking(List.of("a", "b", "c"), Map.of("a", 3, "b", 2, "c", 1));

        assertThat(perfect.ndcg(10)).isEqualTo(1);
        assertThat(perfect.recall(100)).isEqualTo(1);
    }

    @Test
    void gradesAreGainsAndTheIdealIsOfAllJudgements() {
        // found: gains 2, 0, 3, 0 -> 2 + 3/2 = 3.5; ideal: 3 + 2 x 0.6309 + 1/2 = 4.7619
        Ranking ranking = new Ranking(List.of("b", "x", "a", "y"), Map.of("a", 3, "b", 2, "absent", 1, "no", 0));

        assertThat(ranking.ndcg(10)).isCloseTo(3.5 / (3.5 + 2 * SECOND), EXACT);
        assertThat(ranking.recall(100)).isCloseTo(2.0 / 3, EXACT);
    }

    @Test
    void aTextBelowTheDepthDoesNotCount() {
        Ranking ranking = new Ranking(List.of("x", "y", "z", "a"), Map.of("a", 1));

        assertThat(ranking.ndcg(3)).isZero();
        assertThat(ranking.ndcg(4)).isCloseTo(FOURTH, EXACT);
        assertThat(ranking.reciprocalRank(3)).isZero();
        assertThat(ranking.reciprocalRank(10)).isEqualTo(0.25);
        assertThat(ranking.hit(3)).isZero();
        assertThat(ranking.hit(4)).isEqualTo(1);
        assertThat(ranking.recall(3)).isZero();
    }

    @Test
    void theIdealHoldsNoMoreThanTheDepth() {
        Ranking ranking = new Ranking(List.of("a"), Map.of("a", 1, "b", 1));

        assertThat(ranking.ndcg(1)).isEqualTo(1);
        assertThat(ranking.ndcg(2)).isCloseTo(1 / (1 + SECOND), EXACT);
    }

    @Test
    void whereNothingIsRelevantEverythingIsZero() {
        Ranking ranking = new Ranking(List.of("a"), Map.of("a", 0, "b", -1));

        assertThat(ranking.ndcg(10)).isZero();
        assertThat(ranking.recall(100)).isZero();
        assertThat(ranking.hit(1)).isZero();
        assertThat(new Ranking(List.of(), Map.of("a", 1)).ndcg(10)).isZero();
    }
}
