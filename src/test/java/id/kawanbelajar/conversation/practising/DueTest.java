package id.kawanbelajar.conversation.practising;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.InMemoryPlans;
import id.kawanbelajar.plan.PlanStore;
import id.kawanbelajar.plan.PlanStoreContract;
import id.kawanbelajar.practice.review.Grade;
import id.kawanbelajar.practice.review.InMemoryReviewCards;
import id.kawanbelajar.practice.review.KeptCard;
import id.kawanbelajar.practice.review.ReviewCards;
import id.kawanbelajar.practice.review.ReviewSubject;
import id.kawanbelajar.progress.learning.InMemoryLearners;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final LocalDate WELL_REMEMBERED_SINCE = LocalDate.of(2026, 11, 20);
    private static final TopicId LEAF =
            PlanStoreContract.FULL.goals().getFirst().topics().getFirst();

    private final ReviewCards cards = new InMemoryReviewCards();
    private final PlanStore plans = new InMemoryPlans();
    private final Due due =
            new Due(Learning.over(new InMemoryLearners(), cards, day -> true, ZoneId.of("Asia/Jakarta")), plans);
    private final ReplySink nobody = new ReplySink() {
        @Override
        public void reply(String id, Message message, boolean answersQuestion) {}

        @Override
        public void draft(String textSoFar) {}
    };
    private final Exchange exchange = new Exchange(
            new Incoming(
                    "m1",
                    new Person("ayu", "sekolah", Person.Role.STUDENT, null, false, false),
                    new Incoming.Words("ulang yang lupa"),
                    NOON),
            nobody);

    private void remember(TopicId topic) {
        cards.keep(
                "ayu", KeptCard.first(new ReviewSubject.Topic(topic), Grade.EASY, WELL_REMEMBERED_SINCE, "e1"), NOON);
    }

    @Test
    void whatIsWellRememberedWaits() {
        remember(LEAF);

        assertThat(due.today(exchange)).isEmpty();
    }

    @Test
    void whatAPlannedExamAsksForComesInTheWeekBeforeIt() {
        remember(LEAF);
        remember(PlanStoreContract.LINE);
        plans.keep("ayu", PlanStoreContract.FULL, NOON);

        assertThat(due.today(exchange)).containsExactly(new ReviewSubject.Topic(LEAF));
    }
}
