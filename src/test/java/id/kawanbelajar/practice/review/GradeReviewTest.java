package id.kawanbelajar.practice.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.topic.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class GradeReviewTest {
    private static final TopicId TOPIC = TopicId.of("smp/ipa/8/01#T2");
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ReviewCards cards = new InMemoryReviewCards();
    private final GradeReview grading = new GradeReview(cards, ZoneId.of("Asia/Jakarta"));

    private void grade(String question, boolean recall, Grade grade, int daysLater) {
        grading.grade(
                "ayu",
                new GradeReview.Sign(TOPIC, question, recall, grade, "sitting" + daysLater + "/" + question),
                NOON.plus(Duration.ofDays(daysLater)));
    }

    private ReviewCard ofTopic() {
        return cards.find("ayu", new ReviewSubject.Topic(TOPIC)).orElseThrow().card();
    }

    private boolean remembers(String question) {
        return cards.find("ayu", new ReviewSubject.Question(TOPIC, question)).isPresent();
    }

    @Test
    void aRightAnswerIsAReviewOfItsTopicOnly() {
        grade("s1", false, Grade.GOOD, 0);

        assertThat(ofTopic()).isEqualTo(ReviewCard.first(Grade.GOOD, TODAY));
        assertThat(remembers("s1")).isFalse();
    }

    @Test
    void aQuestionThatWasAnsweredWrongComesAgain() {
        grade("s1", false, Grade.AGAIN, 0);

        assertThat(remembers("s1")).isTrue();
    }

    @Test
    void aQuestionThatIsThereToBeRememberedComesAgain() {
        grade("s1", true, Grade.GOOD, 0);

        assertThat(remembers("s1")).isTrue();
    }

    @Test
    void theFirstQuestionOfATopicDecidesItsDay() {
        grade("s1", false, Grade.GOOD, 0);
        grade("s2", false, Grade.AGAIN, 0);

        assertThat(ofTopic()).isEqualTo(ReviewCard.first(Grade.GOOD, TODAY));
    }

    @Test
    void aSecondTryAtThatQuestionTakesThePlaceOfTheFirst() {
        grade("s1", false, Grade.AGAIN, 0);
        grade("s1", false, Grade.HARD, 0);

        assertThat(ofTopic()).isEqualTo(ReviewCard.first(Grade.HARD, TODAY));
    }

    @Test
    void anotherDayIsAnotherReview() {
        grade("s1", false, Grade.GOOD, 0);
        grade("s2", false, Grade.GOOD, 2);

        assertThat(ofTopic()).isEqualTo(ReviewCard.first(Grade.GOOD, TODAY).after(Grade.GOOD, TODAY.plusDays(2)));
    }

    @Test
    void theSameHandedInAgainCountsOnce() {
        grade("s1", true, Grade.GOOD, 0);
        grade("s1", true, Grade.GOOD, 2);
        var before = cards.of("ayu");
        grade("s1", true, Grade.GOOD, 2);

        assertThat(cards.of("ayu")).isEqualTo(before);
    }
}
