package id.kawanbelajar.practice.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.topic.TopicId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every {@link ReviewCards} must do. */
public interface ReviewCardsContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    LocalDate DAY = LocalDate.of(2026, 11, 24);
    TopicId TOPIC = TopicId.of("smp/ipa/8/01-fotosintesis#T2");
    KeptCard OF_TOPIC = KeptCard.first(new ReviewSubject.Topic(TOPIC), Grade.GOOD, DAY, "a/0");
    KeptCard OF_QUESTION = KeptCard.first(new ReviewSubject.Question(TOPIC, "ipa8-01"), Grade.AGAIN, DAY, "a/0");

    /** Returns cards of the persons {@code ayu} and {@code bima}; the same until a restart. */
    ReviewCards cards();

    /** Ends the process and begins another, where the store outlives one. */
    void restart();

    @Test
    default void keepsACardOfATopicAndOneOfItsQuestion() {
        cards().keep("ayu", OF_QUESTION, NOON);
        cards().keep("ayu", OF_TOPIC, NOON);

        assertThat(cards().of("ayu")).containsExactly(OF_TOPIC, OF_QUESTION);
        assertThat(cards().find("ayu", OF_QUESTION.subject())).contains(OF_QUESTION);
    }

    @Test
    default void keepsTheLatestWithWhatItWasBeforeOverARestart() {
        KeptCard later = OF_TOPIC.after(Grade.HARD, DAY.plusDays(3), "b/1");
        cards().keep("ayu", OF_TOPIC, NOON);
        cards().keep("ayu", later, NOON);
        restart();

        assertThat(cards().of("ayu")).containsExactly(later);
    }

    @Test
    default void neverTellsOnePersonOfAnother() {
        cards().keep("ayu", OF_TOPIC, NOON);

        assertThat(cards().of("bima")).isEmpty();
        assertThat(cards().find("bima", OF_TOPIC.subject())).isEmpty();
    }
}
