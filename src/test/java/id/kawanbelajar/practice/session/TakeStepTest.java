package id.kawanbelajar.practice.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeStepTest {
    private static final Exercise OPEN = area(4, 6, "24");
    private static final Exercise OTHER = area(3, 5, "15");
    private static final Step HINT = new Step.Hint();

    private final TakeStep steps = new TakeStep();
    private final List<Outcome> outcomes = new ArrayList<>();

    private static Exercise area(int a, int b, String key) {
        return new Exercise(
                "luas-01",
                Level.APPLY,
                "T1",
                "Luas persegi panjang",
                null,
                null,
                "Panjang %d dan lebar %d. Berapa luasnya?".formatted(a, b),
                Parameters.NONE,
                List.of("%d × %d = %s".formatted(a, b, key)),
                List.of("Ingat rumus luas.", "Kalikan dua sisinya.", "Pakai kedua angka di soal."),
                new Task.NumberEntry(key, "", Map.of(), "0", List.of(new Mistake("10", "Itu jumlahnya."))));
    }

    private Practice walk(Step... walked) {
        Practice practice = Practice.NEW;
        for (Step step : walked) {
            TakeStep.Taken taken = steps.take(practice, step);
            outcomes.add(taken.outcome());
            practice = taken.practice();
        }
        return practice;
    }

    private Outcome last() {
        return outcomes.get(outcomes.size() - 1);
    }

    private static Step answer(String text) {
        return new Step.Answer(text);
    }

    private static Step next() {
        return new Step.Next(OPEN, List.of(OTHER));
    }

    @Test
    void aRightFirstAnswerWithoutHelpCounts() {
        walk(next(), answer("24"));

        assertThat(last()).isEqualTo(new Outcome.Closed(true, OPEN.steps()));
    }

    @Test
    void aRightAnswerAfterAHintIsAided() {
        walk(next(), HINT, answer("24"));

        assertThat(last()).isEqualTo(new Outcome.Closed(false, OPEN.steps()));
    }

    @Test
    void threeHintsComeInOrderThenAnExampleWithOtherNumbers() {
        walk(next(), HINT, HINT, HINT, HINT);

        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Shown(),
                        new Outcome.Hinted(1, OPEN.hints().get(0)),
                        new Outcome.Hinted(2, OPEN.hints().get(1)),
                        new Outcome.Hinted(3, OPEN.hints().get(2)),
                        new Outcome.Worked(OTHER.text(), OTHER.steps()));
    }

    @Test
    void anExampleThatReachesTheSameResultIsNotShown() {
        walk(new Step.Next(OPEN, List.of(area(3, 8, "24"))), HINT, HINT, HINT, HINT);

        assertThat(last()).isEqualTo(new Outcome.ReadSection("Luas persegi panjang"));
    }

    @Test
    void theSecondWrongAnswerInARowNamesTheSectionToRead() {
        walk(next(), answer("10"), answer("11"));

        assertThat(outcomes.subList(1, 3))
                .containsExactly(
                        new Outcome.TryAgain(Optional.of("Itu jumlahnya."), Optional.empty()),
                        new Outcome.TryAgain(Optional.empty(), Optional.of("Luas persegi panjang")));
    }

    @Test
    void twoWrongAnswersInARowMayBelongToTwoQuestions() {
        walk(next(), answer("10"), new Step.Skip(), next(), answer("11"));

        assertThat(last()).isEqualTo(new Outcome.TryAgain(Optional.empty(), Optional.of("Luas persegi panjang")));
    }

    @Test
    void aRightAnswerEndsTheRow() {
        walk(next(), answer("10"), answer("24"), next(), answer("11"));

        assertThat(last()).isEqualTo(new Outcome.TryAgain(Optional.empty(), Optional.empty()));
    }

    @Test
    void anUnclearAnswerChangesNothing() {
        Practice before = walk(next(), HINT);

        assertThat(steps.take(before, answer("20 atau 24")).practice()).isEqualTo(before);
    }

    @Test
    void aSkippedQuestionKeepsItsKey() {
        walk(next(), HINT, new Step.Skip());

        assertThat(last()).isEqualTo(new Outcome.Skipped());
    }

    @Test
    void comingBackShowsTheSameQuestionWithItsHintsCounted() {
        Practice practice = walk(next(), HINT, new Step.Resume(), HINT);

        assertThat(last()).isEqualTo(new Outcome.Hinted(2, OPEN.hints().get(1)));
        assertThat(practice.open()).isEqualTo(OPEN);
    }

    @Test
    void nothingIsOpenBetweenQuestions() {
        walk(next(), answer("24"), HINT);

        assertThat(last()).isEqualTo(new Outcome.NothingOpen());
    }
}
