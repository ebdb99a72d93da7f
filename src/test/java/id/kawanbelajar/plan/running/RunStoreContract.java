package id.kawanbelajar.plan.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link RunStore} must do. */
public interface RunStoreContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    Run READING = new Run("b1", Run.Step.READ, "m1");
    Run RECALLING = new Run("b1", Run.Step.RECALL, "m2");

    /** Returns a store that knows the persons {@code ayu} and {@code bima}; the same until a restart. */
    RunStore runs();

    /** Ends the process and begins another, where the store outlives one. */
    void restart();

    @Test
    default void keepsOnlyTheLatestStepOverARestart() {
        runs().keep("ayu", READING, NOON);
        runs().keep("ayu", RECALLING, NOON);
        restart();

        assertThat(runs().find("ayu")).contains(RECALLING);
    }

    @Test
    default void forgetsTheRunOfOnePersonOnly() {
        runs().keep("ayu", READING, NOON);
        runs().keep("bima", RECALLING, NOON);
        runs().forget("ayu");

        assertThat(runs().find("ayu")).isEmpty();
        assertThat(runs().find("bima")).contains(RECALLING);
    }
}
