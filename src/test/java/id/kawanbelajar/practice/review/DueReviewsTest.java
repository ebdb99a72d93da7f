package id.kawanbelajar.practice.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.topic.TopicId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueReviewsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final int CAP = 10;
    private static final DueReviews NO_SUNDAYS = new DueReviews(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);

    private static TopicId topic(int number) {
        return TopicId.of("smp/ipa/8/01#T" + number);
    }

    private static KeptCard card(int number, double stability, LocalDate reviewed, LocalDate due) {
        return new KeptCard(
                new ReviewSubject.Topic(topic(number)),
                new ReviewCard(new Memory(stability, 5), reviewed, due),
                Optional.empty(),
                "a/0");
    }

    @Test
    void theMostForgottenComesFirst() {
        KeptCard firm = card(1, 20, MONDAY.minusDays(20), MONDAY);
        KeptCard weak = card(2, 2, MONDAY.minusDays(20), MONDAY);
        KeptCard later = card(3, 9, MONDAY.minusDays(1), MONDAY.plusDays(8));

        assertThat(NO_SUNDAYS.on(MONDAY, List.of(firm, weak, later), List.of(), CAP))
                .containsExactly(weak, firm);
    }

    @Test
    void noMoreThanEnoughForAChild() {
        List<KeptCard> cards = IntStream.range(0, 20)
                .mapToObj(i -> card(i, 1 + i, MONDAY.minusDays(30), MONDAY))
                .toList();

        assertThat(NO_SUNDAYS.on(MONDAY, cards, List.of(), 5)).isEqualTo(cards.subList(0, 5));
    }

    @Test
    void whatIsDoneCountsTowardsTheDay() {
        KeptCard open = card(1, 2, MONDAY.minusDays(9), MONDAY);
        KeptCard done = card(2, 2, MONDAY.minusDays(9), MONDAY).after(Grade.GOOD, MONDAY, "b/0");

        assertThat(NO_SUNDAYS.on(MONDAY, List.of(open, done), List.of(), 1)).isEmpty();
    }

    @Test
    void whatFallsDueOnAFreeDayWaitsForTheNextLearningDay() {
        LocalDate sunday = MONDAY.minusDays(1);
        KeptCard card = card(1, 2, MONDAY.minusDays(3), sunday);

        assertThat(NO_SUNDAYS.on(sunday, List.of(card), List.of(), CAP)).isEmpty();
        assertThat(NO_SUNDAYS.on(MONDAY, List.of(card), List.of(), CAP)).containsExactly(card);
        assertThat(NO_SUNDAYS.day(card.card())).isEqualTo(MONDAY);
    }

    @Test
    void whatAnExamAsksForIsPulledBeforeIt() {
        KeptCard inScope = card(1, 90, MONDAY.minusDays(10), MONDAY.plusDays(80));
        KeptCard other = card(2, 90, MONDAY.minusDays(10), MONDAY.plusDays(80));
        ComingExam tomorrow = new ComingExam(MONDAY.plusDays(1), Set.of(topic(1)));

        assertThat(NO_SUNDAYS.on(MONDAY, List.of(inScope, other), List.of(tomorrow), CAP))
                .containsExactly(inScope);
    }

    @Test
    void anExamPullsNothingBeforeItsWeekAndNothingThatItHasSeenInIt() {
        KeptCard inScope = card(1, 90, MONDAY.minusDays(10), MONDAY.plusDays(80));
        KeptCard seen = card(2, 90, MONDAY.minusDays(1), MONDAY.plusDays(80));
        ComingExam inEightDays = new ComingExam(MONDAY.plusDays(8), Set.of(topic(1)));
        ComingExam inFive = new ComingExam(MONDAY.plusDays(5), Set.of(topic(2)));

        assertThat(NO_SUNDAYS.on(MONDAY, List.of(inScope, seen), List.of(inEightDays, inFive), CAP))
                .isEmpty();
    }

    @RepeatedTest(200)
    void allOfAnExamIsSeenInTheWeekBeforeItWhereTheWeekHasRoom(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Set<LocalDate> free = new HashSet<>();
        IntStream.range(0, 7).filter(i -> random.nextInt(3) == 0).forEach(i -> free.add(MONDAY.plusDays(i)));
        DueReviews reviews = new DueReviews(day -> !free.contains(day));
        int room = CAP * (7 - free.size());
        List<KeptCard> cards = new ArrayList<>();
        for (int i = 0; i < room; i++) {
            int ago = 1 + random.nextInt(40);
            cards.add(card(i, 1 + random.nextInt(90), MONDAY.minusDays(ago), MONDAY.plusDays(random.nextInt(60))));
        }
        Set<TopicId> scope = new HashSet<>();
        cards.forEach(card -> scope.add(card.subject().topic()));
        ComingExam exam = new ComingExam(MONDAY.plusDays(7), scope);

        for (LocalDate day = MONDAY; day.isBefore(exam.day()); day = day.plusDays(1)) {
            LocalDate today = day;
            List<KeptCard> due = reviews.on(today, cards, List.of(exam), CAP);
            assertThat(due).hasSizeLessThanOrEqualTo(CAP);
            cards.replaceAll(card -> due.contains(card) ? card.after(Grade.GOOD, today, "b/" + today) : card);
        }

        assertThat(cards).allSatisfy(card -> assertThat(card.card().reviewed()).isAfterOrEqualTo(MONDAY));
    }

    @ParameterizedTest(name = "kelas {0}: {1} a day")
    @CsvSource({"1, 5", "6, 5", "7, 10", "9, 10", "10, 15", "13, 15"})
    void theCapGrowsWithTheChild(int kelas, int cap) {
        assertThat(DailyCap.of(new Kelas(kelas))).isEqualTo(cap);
    }
}
