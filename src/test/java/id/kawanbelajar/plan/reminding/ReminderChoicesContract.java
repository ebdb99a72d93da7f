package id.kawanbelajar.plan.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What every {@link ReminderChoices} must do. */
public interface ReminderChoicesContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    ReminderChoice AT_SIX = new ReminderChoice(false, LocalTime.of(18, 0), LocalDateTime.of(2026, 11, 24, 18, 30));

    /** Returns a store that knows the persons {@code ayu} and {@code bima}; the same until a restart. */
    ReminderChoices choices();

    /** Ends the process and begins another, where the store outlives one. */
    void restart();

    @Test
    default void remindsAsUsualWhoeverChoseNothing() {
        assertThat(choices().find("ayu")).isEqualTo(ReminderChoice.USUAL);
    }

    @Test
    default void keepsTheLatestChoiceOverARestart() {
        choices().keep("ayu", ReminderChoice.USUAL.muted(true), NOON);
        choices().keep("ayu", AT_SIX, NOON);
        restart();

        assertThat(choices().find("ayu")).isEqualTo(AT_SIX);
    }

    @Test
    default void neverTakesTheChoiceOfOnePersonForAnothers() {
        choices().keep("ayu", ReminderChoice.USUAL.muted(true), NOON);

        assertThat(choices().find("bima")).isEqualTo(ReminderChoice.USUAL);
    }
}
