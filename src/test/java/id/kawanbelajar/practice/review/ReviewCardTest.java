package id.kawanbelajar.practice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReviewCardTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}: asked again after {1} days")
    @CsvSource({"AGAIN, 1", "HARD, 1", "GOOD, 2", "EASY, 8"})
    void theFirstAnswerSetsTheFirstDate(Grade grade, int days) {
        assertThat(ReviewCard.first(grade, MONDAY).due()).isEqualTo(MONDAY.plusDays(days));
    }

    @Test
    void aRightAnswerInTimeMovesTheNextDateFurtherAway() {
        ReviewCard first = ReviewCard.first(Grade.GOOD, MONDAY);
        ReviewCard second = first.after(Grade.GOOD, first.due());

        assertThat(second.due()).isAfter(first.due().plusDays(2));
    }

    @Test
    void aLateRightAnswerSaysMoreThanAnEarlyOne() {
        ReviewCard card = ReviewCard.first(Grade.GOOD, MONDAY);

        assertThat(card.after(Grade.GOOD, MONDAY.plusDays(9)).memory().stability())
                .isGreaterThan(
                        card.after(Grade.GOOD, MONDAY.plusDays(1)).memory().stability());
    }

    @Test
    void aWrongAnswerBringsItBackTheNextDay() {
        ReviewCard card = ReviewCard.first(Grade.GOOD, MONDAY);

        assertThat(card.after(Grade.AGAIN, card.due()).due())
                .isEqualTo(card.due().plusDays(1));
    }

    @Test
    void memoriesFade() {
        ReviewCard card = ReviewCard.first(Grade.GOOD, MONDAY);

        assertThat(card.retrievability(MONDAY)).isEqualTo(1);
        assertThat(card.retrievability(MONDAY.plusDays(20))).isLessThan(card.retrievability(MONDAY.plusDays(10)));
    }

    @Test
    void nobodyAnswersBeforeTheLastAnswer() {
        ReviewCard card = ReviewCard.first(Grade.GOOD, MONDAY);

        assertThatThrownBy(() -> card.after(Grade.GOOD, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsDueOnTheDayOfItsAnswer() {
        Memory memory = Fsrs.first(Grade.GOOD);

        assertThatThrownBy(() -> new ReviewCard(memory, MONDAY, MONDAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
