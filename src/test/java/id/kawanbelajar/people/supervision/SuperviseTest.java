package id.kawanbelajar.people.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.supervision.Supervise.Leave;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuperviseTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    private final InMemorySupervisions store = new InMemorySupervisions();
    private final Supervise supervise = new Supervise(store, store, JAKARTA);

    @Test
    void everybodyIsFreeWhereNothingIsSet() {
        assertThat(supervise.leave("ayu", NOON)).isEqualTo(new Leave.Free());
    }

    @Test
    void aPauseEndsAtItsMoment() {
        Instant end = NOON.plusSeconds(60);
        store.keep("ayu", Supervision.NONE.pausedUntil(end), NOON);

        assertThat(supervise.leave("ayu", NOON)).isEqualTo(new Leave.Paused(end));
        assertThat(supervise.leave("ayu", end)).isEqualTo(new Leave.Free());
    }

    @Test
    void aLimitIsSpentByTheMinutesOfTheDayAndNewTheNext() {
        store.keep("ayu", Supervision.NONE.limited(20), NOON);
        for (int minute = 0; minute < 20; minute++) {
            store.topics.put(NOON.plus(Duration.ofMinutes(minute)), "a#T1");
        }

        assertThat(supervise.leave("ayu", NOON.plus(Duration.ofMinutes(10)))).isEqualTo(new Leave.Free());
        assertThat(supervise.leave("ayu", NOON.plus(Duration.ofMinutes(20)))).isEqualTo(new Leave.Spent(20));
        assertThat(supervise.leave("ayu", NOON.plus(Duration.ofDays(1)))).isEqualTo(new Leave.Free());
    }

    @Test
    void timeIsWhatLiesBetweenAnswersUnlessSomebodyWasAway() {
        List<Instant> moments = List.of(
                NOON,
                NOON.plus(Duration.ofMinutes(5)),
                NOON.plus(Duration.ofMinutes(60)),
                NOON.plus(Duration.ofMinutes(62)),
                NOON.plus(Duration.ofDays(2)));

        assertThat(StudyTime.of(moments, JAKARTA)).isEqualTo(new StudyTime(2, 1 + 5 + 1 + 2 + 1));
    }

    @Test
    void whoDidNothingLearnedNoMinute() {
        assertThat(StudyTime.of(List.of(), JAKARTA)).isEqualTo(new StudyTime(0, 0));
    }
}
