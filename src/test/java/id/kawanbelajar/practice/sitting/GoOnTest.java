package id.kawanbelajar.practice.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.YamlExerciseShelf;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.choosing.Belief;
import id.kawanbelajar.practice.session.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sitting follows from what it keeps. */
class GoOnTest {
    private static final String AYU = "ayu";
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final MaterialId CHAPTER = new MaterialId("smp/matematika/7/02-persamaan-linear-satu-variabel");
    private static final TopicId T1 = new TopicId(CHAPTER, "T1");
    private static final TopicId T2 = new TopicId(CHAPTER, "T2");

    private final FixedStanding standing = new FixedStanding();
    private final QuestionBank bank =
            new QuestionBank(new YamlExerciseShelf("knowledge-base"), (chapter, file) -> Optional.empty());
    private final BeginSitting begin = new BeginSitting(bank, standing, JAKARTA);
    private final GoOn goOn = new GoOn(bank, standing, JAKARTA);

    private Sitting begun(List<TopicId> topics, int count) {
        BeginSitting.Wish wish = new BeginSitting.Wish(topics, List.of(), List.of(), count);
        return ((BeginSitting.Begun.With) begin.begin(AYU, wish, NOON)).sitting();
    }

    private Sitting skipped(Sitting sitting) {
        return goOn.step(AYU, goOn.open(sitting).orElseThrow(), new Step.Skip(), NOON)
                .next()
                .orElseThrow();
    }

    @Test
    void whatHasBeenLearnedMeanwhileChangesNothingAboutTheSameStep() {
        Sitting sitting = begun(List.of(T1, T2), 5);
        Sitting next = skipped(sitting);

        standing.with(T1, 0.1).with(T2, 0.99).answer(sitting.open().question());

        assertThat(skipped(sitting)).isEqualTo(next);
    }

    @Test
    void whatHasBeenLearnedCountsOnceItIsKept() {
        Sitting sitting = begun(List.of(T1, T2), 5);

        standing.with(T2, 0.2);

        assertThat(goOn.refreshed(AYU, sitting, NOON).beliefs()).containsEntry(T2, new Belief(0.2, 0.2, false));
    }

    @Test
    void warmsUpWithAnEarlierGoalThatIsWeak() {
        standing.with(T1, 0.3);

        Sitting sitting = begun(List.of(T2), 5);

        assertThat(sitting.open().role()).isEqualTo(Asked.Role.WARM_UP);
        assertThat(sitting.open().topic()).isEqualTo(T1);
    }

    @Test
    void theWarmUpCanBeLeftOut() {
        standing.with(T1, 0.3);
        Sitting sitting = begun(List.of(T2), 5);

        Sitting rest = goOn.withoutWarmUp(AYU, sitting, NOON).orElseThrow();

        assertThat(rest.open().topic()).isEqualTo(T2);
        assertThat(rest.place()).isZero();
        assertThat(skipped(rest).open().topic()).isEqualTo(T2);
    }

    @Test
    void saysSoWhereAllIsUsed() {
        bank.shelf().of(CHAPTER).orElseThrow().exercises().forEach(one -> standing.answer(one.id()));

        assertThat(begin.begin(AYU, new BeginSitting.Wish(List.of(T1), List.of(), List.of(), 5), NOON))
                .isInstanceOf(BeginSitting.Begun.AllUsed.class);
    }
}
