package id.kawanbelajar.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CursorTest {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private final Cursor cursor = Cursor.first(NOON, 41);

    @Test
    void asksForTheNextNumber() {
        assertThat(cursor.next(NOON.plus(Duration.ofDays(5)))).hasValue(42);
    }

    @Test
    void trustsNoNumberAfterAHoliday() {
        Cursor quiet = cursor.readAt(NOON.plus(Duration.ofDays(8)));

        assertThat(quiet.next(NOON.plus(Duration.ofDays(8)))).isEmpty();
        assertThat(quiet.receivedAt(NOON.plus(Duration.ofDays(8)), 7).next(NOON.plus(Duration.ofDays(8))))
                .hasValue(8);
    }

    @Test
    void tellsOfLossForThreeDaysAfterMoreThanADayAway() {
        Instant back = NOON.plus(Duration.ofHours(25));
        Cursor returned = cursor.receivedAt(back, 50).readAt(back.plusSeconds(60));

        assertThat(returned.returnToTell(back.plusSeconds(60))).isEqualTo(back);
        assertThat(returned.returnToTell(back.plus(Duration.ofDays(4)))).isNull();
        assertThat(cursor.readAt(NOON.plus(Duration.ofHours(23))).returnToTell(NOON))
                .isNull();
    }
}
