package id.kawanbelajar.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

final class ListwiseFitTest {
    private final SplittableRandom random = new SplittableRandom(11);

    /** Candidates with three things seen; some are right. */
    private record Offered(List<double[]> seen, List<Boolean> right) implements Listed {
        @Override
        public int size() {
            return seen.size();
        }

        @Override
        public double[] values(int candidate) {
            return seen.get(candidate);
        }

        @Override
        public boolean isRight(int candidate) {
            return right.get(candidate);
        }

        @Override
        public double quality(double[] weights) {
            return firstIsRight(weights);
        }
    }

    /** Ten candidates, one of which is right: the first thing seen tells it, the second misleads, the third is noise. */
    private Offered offered() {
        List<double[]> seen = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        int answer = random.nextInt(10);
        for (int i = 0; i < 10; i++) {
            double sign = i == answer ? 1 : 0;
            seen.add(new double[] {
                0.6 * sign + random.nextDouble(), 0.5 * (1 - sign) + random.nextDouble(), random.nextDouble()
            });
            right.add(i == answer);
        }
        return new Offered(seen, right);
    }

    private List<Offered> questions(int count) {
        List<Offered> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(offered());
        }
        return questions;
    }

    @Test
    void whatTellsTheRightOneGetsItsWeightAndNothingElseDoes() {
        double[] weights = ListwiseFit.of(List.of(questions(400)), ListwiseFit.NONE);

        assertThat(weights[0]).isGreaterThan(3);
        assertThat(weights[1]).isZero();
        assertThat(weights[2]).isLessThan(weights[0] / 10);
    }

    @Test
    void whatIsLeftOutWeighsNothing() {
        assertThat(ListwiseFit.of(List.of(questions(100)), 0)[0]).isZero();
    }

    @Test
    void aFileCountsTheSameHoweverManyQuestionsItHas() {
        List<Offered> some = questions(50);
        List<Offered> others = questions(50);
        List<Offered> tenfold = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tenfold.addAll(others);
        }

        assertThat(ListwiseFit.of(List.of(some, tenfold), ListwiseFit.NONE))
                .containsExactly(ListwiseFit.of(List.of(some, others), ListwiseFit.NONE), within(1e-6));
    }

    @Test
    void aQuestionWithoutARightOneTeachesNothing() {
        List<Offered> questions = questions(50);
        Offered hopeless = new Offered(
                offered().seen(), List.of(false, false, false, false, false, false, false, false, false, false));
        List<Offered> more = new ArrayList<>(questions);
        more.add(hopeless);

        assertThat(hopeless.teaches()).isFalse();
        assertThat(ListwiseFit.of(List.of(more), ListwiseFit.NONE))
                .isEqualTo(ListwiseFit.of(List.of(questions), ListwiseFit.NONE));
    }

    @Test
    void weightsAreToldWithHowTheyDoOnWhatTheyWereNotFittedTo() {
        SequencedMap<String, List<Offered>> files = new LinkedHashMap<>();
        files.put("satu", questions(200));
        files.put("dua", questions(200));

        Learnt learnt = new CarriesOver(files, List.of("tanda", "sesat", "acak"))
                .learn(new double[] {0, 1, 0}, UnaryOperator.identity());

        assertThat(learnt.rows().keySet())
                .containsExactly(
                        "in_use",
                        "learnt",
                        "other_files",
                        "other_questions",
                        "without_tanda",
                        "without_sesat",
                        "without_acak");
        assertThat(of(learnt, "in_use")).isLessThan(0.1);
        assertThat(of(learnt, "other_questions")).isGreaterThan(0.4);
        assertThat(of(learnt, "without_tanda")).isLessThan(of(learnt, "other_questions") / 2);
        assertThat(learnt.values().get("weights"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("tanda", "sesat", "acak");
    }

    private static double of(Learnt learnt, String row) {
        return learnt.rows().getOrDefault(row, Map.of()).getOrDefault("satu", -1.0);
    }
}
