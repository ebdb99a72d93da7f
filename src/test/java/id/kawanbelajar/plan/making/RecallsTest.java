package id.kawanbelajar.plan.making;

import static id.kawanbelajar.plan.making.Wishes.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.practice.review.Grade;
import id.kawanbelajar.practice.review.ReviewCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecallsTest {
    private static final TopicId TOPIC = Wishes.id("ipa", 1);

    @Test
    void withoutACardTheStepsGrow() {
        Recalls recalls = new Recalls(Wishes.NOTHING_KNOWN, Set.of(TOPIC));
        recalls.worked(TOPIC, Kind.LEARN, MONDAY);
        assertThat(due(recalls, MONDAY)).isEqualTo(MONDAY.plusDays(1));

        recalls.worked(TOPIC, Kind.PRACTISE, MONDAY.plusDays(1));
        assertThat(due(recalls, MONDAY)).isEqualTo(MONDAY.plusDays(4));

        recalls.worked(TOPIC, Kind.REVIEW, MONDAY.plusDays(4));
        assertThat(due(recalls, MONDAY)).isEqualTo(MONDAY.plusDays(11));
    }

    @Test
    void withACardTheForecastOfItsNextReviewCounts() {
        ReviewCard card = ReviewCard.first(Grade.GOOD, MONDAY.minusDays(2));
        Recalls recalls = new Recalls(withCard(card), Set.of(TOPIC));

        recalls.worked(TOPIC, Kind.REVIEW, MONDAY);

        assertThat(due(recalls, MONDAY))
                .isEqualTo(card.after(Grade.GOOD, MONDAY).due());
    }

    @Test
    void whatIsFirmIsNotAskedAgainAtOnce() {
        Recalls recalls = new Recalls(Wishes.NOTHING_KNOWN, Set.of(TOPIC));

        recalls.worked(TOPIC, Kind.REVIEW, MONDAY);

        assertThat(due(recalls, MONDAY)).isEqualTo(MONDAY.plusDays(14));
    }

    @Test
    void whatHasNoQuestionsIsNotPractised() {
        Recalls recalls = new Recalls(Wishes.NOTHING_KNOWN, Set.of());

        recalls.worked(TOPIC, Kind.LEARN, MONDAY);

        assertThat(recalls.isUnpractised(TOPIC)).isFalse();
    }

    private static LocalDate due(Recalls recalls, LocalDate from) {
        return from.datesUntil(from.plusYears(1))
                .filter(day -> recalls.due(day).equals(List.of(TOPIC)))
                .findFirst()
                .orElseThrow();
    }

    private static Knowledge withCard(ReviewCard card) {
        Knowledge plain = Wishes.knowing(Map.of(TOPIC, 0.9));
        return new Knowledge() {
            @Override
            public double mastery(TopicId topic) {
                return plain.mastery(topic);
            }

            @Override
            public boolean practised(TopicId topic) {
                return plain.practised(topic);
            }

            @Override
            public Optional<ReviewCard> card(TopicId topic) {
                return Optional.of(card);
            }
        };
    }
}
