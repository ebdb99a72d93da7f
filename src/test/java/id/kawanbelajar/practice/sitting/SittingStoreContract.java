package id.kawanbelajar.practice.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.MaterialId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link SittingStore} must do. */
public interface SittingStoreContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    Sitting FIRST = new Sitting(
            new Sitting.Course(new MaterialId("smp/ipa/8/01"), List.of("ipa8-01", "ipa8-02"), 7),
            0,
            0,
            false,
            Sitting.Counts.NONE);
    Sitting LATER = new Sitting(FIRST.course(), 1, 1, true, new Sitting.Counts(2, 1, 3, true));

    /** Returns a store that knows the persons {@code ayu} and {@code bima}; the same until a restart. */
    SittingStore store();

    /** Ends the process and begins another, where the store outlives one. */
    void restart();

    @Test
    default void keepsOnlyTheLatest() {
        store().keep("ayu", FIRST, "m1", NOON);
        store().keep("ayu", LATER, "m1", NOON);

        assertThat(store().find("ayu")).contains(LATER);
    }

    @Test
    default void knowsTheMessageThatLedToItAndNoEarlierOne() {
        store().keep("ayu", FIRST, "m1", NOON);
        store().keep("ayu", LATER, "m2", NOON);

        assertThat(store().cameBy("ayu", "m2")).isTrue();
        assertThat(store().cameBy("ayu", "m1")).isFalse();
        assertThat(store().cameBy("bima", "m2")).isFalse();
    }

    @Test
    default void keepsItOverARestart() {
        store().keep("ayu", LATER, "m1", NOON);
        restart();

        assertThat(store().find("ayu")).contains(LATER);
    }

    @Test
    default void forgetsWhatHasEnded() {
        store().keep("ayu", FIRST, "m1", NOON);
        store().forget("ayu");

        assertThat(store().find("ayu")).isEmpty();
    }

    @Test
    default void neverTellsOnePersonOfAnother() {
        store().keep("ayu", FIRST, "m1", NOON);
        store().forget("bima");

        assertThat(store().find("bima")).isEmpty();
        assertThat(store().find("ayu")).contains(FIRST);
    }
}
