package id.kawanbelajar.practice.review;

import static id.kawanbelajar.practice.review.Grade.AGAIN;
import static id.kawanbelajar.practice.review.Grade.EASY;
import static id.kawanbelajar.practice.review.Grade.GOOD;
import static id.kawanbelajar.practice.review.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors are those of py-fsrs 6.3.1. */
final class FsrsTest {
    private static final double RETENTION = 0.9;
    private static final List<Grade> GRADES = List.of(AGAIN, HARD, GOOD, EASY);

    @Test
    void remembersAsTheReferenceDoes() {
        int[] days = {0, 1, 3, 8, 21};
        Memory memory = Fsrs.first(AGAIN);
        for (int since : days) {
            memory = Fsrs.next(memory, GOOD, since);
        }

        assertThat(memory.stability()).isCloseTo(53.6269, within(0.00005));
        assertThat(memory.difficulty()).isCloseTo(6.3575, within(0.00005));
    }

    @Test
    void asksAgainWhenTheReferenceDoes() {
        List<Grade> grades = new ArrayList<>(Collections.nCopies(6, GOOD));
        grades.addAll(List.of(AGAIN, AGAIN));
        grades.addAll(Collections.nCopies(5, GOOD));

        assertThat(intervals(grades)).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    /** Every answer comes when it is due; the reference asks again on the same day after the first answer and after a wrong one. */
    private static List<Integer> intervals(List<Grade> grades) {
        Memory memory = Fsrs.first(grades.getFirst());
        List<Integer> intervals = new ArrayList<>(List.of(0));
        for (Grade grade : grades.subList(1, grades.size())) {
            memory = Fsrs.next(memory, grade, intervals.getLast());
            intervals.add(grade == AGAIN ? 0 : ForgettingCurve.interval(memory, RETENTION));
        }
        return intervals;
    }

    @Test
    void stabilityIsTheDaysUntilNineInTen() {
        assertThat(ForgettingCurve.retrievability(new Memory(21, 5), 21)).isCloseTo(0.9, within(1e-12));
        assertThat(ForgettingCurve.interval(new Memory(21, 5), RETENTION)).isEqualTo(21);
        assertThat(ForgettingCurve.retrievability(new Memory(21, 5), 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.001, 1", "1000000, 36500"})
    void anIntervalIsADayToAHundredYears(double stability, int days) {
        assertThat(ForgettingCurve.interval(new Memory(stability, 5), RETENTION))
                .isEqualTo(days);
    }

    @RepeatedTest(40)
    void aBetterGradeNeverMeansALessStableMemory(RepetitionInfo number) {
        Random random = new Random(number.getCurrentRepetition());
        Memory memory = Fsrs.first(GRADES.get(random.nextInt(4)));
        for (int answer = 0; answer < 50; answer++) {
            int days = random.nextInt(60);
            double again = Fsrs.next(memory, AGAIN, days).stability();
            double hard = Fsrs.next(memory, HARD, days).stability();
            double good = Fsrs.next(memory, GOOD, days).stability();
            double easy = Fsrs.next(memory, EASY, days).stability();

            assertThat(List.of(again, hard, good, easy)).isSorted();
            memory = Fsrs.next(memory, GRADES.get(random.nextInt(4)), days);
        }
    }

    @Test
    void easyAnswersEndAtTheLeastDifficulty() {
        Memory memory = Fsrs.first(EASY);
        for (int i = 0; i < 9; i++) {
            memory = Fsrs.next(memory, EASY, 0);
        }

        assertThat(memory.difficulty()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void noIntervalKeepsEverythingOrNothing(double retention) {
        assertThatThrownBy(() -> ForgettingCurve.interval(new Memory(1, 5), retention))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "NaN, 5", "1, 0.9", "1, 10.1", "1, NaN"})
    void anImpossibleMemoryIsRefused(double stability, double difficulty) {
        assertThatThrownBy(() -> new Memory(stability, difficulty)).isInstanceOf(IllegalArgumentException.class);
    }
}
