package id.kawanbelajar.plan.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link Alarms} must do; the fake passes it too. */
public interface AlarmsContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    Alarm AYUS = new Alarm("ayu", DayPlans.TUESDAY, false);

    /** Returns alarms that know the person {@code ayu}; the same until a restart. */
    Alarms alarms();

    /** Returns what waits, and until when. */
    Map<Alarm, Instant> waiting();

    /** Ends the process and begins another, where the alarms outlive one. */
    void restart();

    @Test
    default void keepsAnAlarmOverARestart() {
        alarms().set(AYUS, NOON);
        restart();

        assertThat(waiting()).isEqualTo(Map.of(AYUS, NOON));
    }

    @Test
    default void movesAnAlarmThatIsSetAgain() {
        alarms().set(AYUS, NOON);
        alarms().set(AYUS, NOON.plusSeconds(60));

        assertThat(waiting()).isEqualTo(Map.of(AYUS, NOON.plusSeconds(60)));
    }

    @Test
    default void keepsTheAlarmThatWasPutOffBesideTheFirst() {
        Alarm again = new Alarm("ayu", DayPlans.TUESDAY, true);
        alarms().set(AYUS, NOON);
        alarms().set(again, NOON.plusSeconds(60));

        assertThat(waiting()).isEqualTo(Map.of(AYUS, NOON, again, NOON.plusSeconds(60)));
    }

    @Test
    default void keepsNothingOfSomebodyWhoIsNotStored() {
        alarms().set(new Alarm("tidak-ada", DayPlans.TUESDAY, false), NOON);

        assertThat(waiting()).isEmpty();
    }
}
