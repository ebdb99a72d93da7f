package id.kawanbelajar.safety.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of closed classes does. */
public interface ExamLocksContract {
    Instant HALF_PAST_SEVEN = Instant.parse("2026-11-24T00:30:00Z");
    ExamLock SEVEN_A = new ExamLock("k1", "r7a", "7A", HALF_PAST_SEVEN, HALF_PAST_SEVEN.plus(Duration.ofMinutes(90)));

    ExamLocks locks();

    @Test
    default void endsByItself() {
        locks().add(SEVEN_A);

        assertThat(locks().notOver(SEVEN_A.until().minusMillis(1))).containsExactly(SEVEN_A);
        assertThat(locks().notOver(SEVEN_A.until())).isEmpty();
    }

    @Test
    default void opensAgain() {
        locks().add(SEVEN_A);
        locks().open("k1");
        locks().open("tak-ada");

        assertThat(locks().notOver(HALF_PAST_SEVEN)).isEmpty();
    }

    @Test
    default void tellsTheEarliestFirst() {
        ExamLock earlier = new ExamLock("k2", "r8b", "8B", HALF_PAST_SEVEN.minusSeconds(60), SEVEN_A.until());
        locks().add(SEVEN_A);
        locks().add(earlier);

        assertThat(locks().notOver(HALF_PAST_SEVEN)).containsExactly(earlier, SEVEN_A);
    }
}
