package id.kawanbelajar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.topic.TopicId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link PlanStore} must do. */
public interface PlanStoreContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    TopicId LEAF = TopicId.of("smp/ipa/8/01-fotosintesis#T1");
    TopicId LINE = TopicId.of("smp/matematika/8/02-persamaan#s3");
    LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    Plan FULL = new Plan(
            List.of(
                    new Goal("g1", Goal.Kind.QUIZ, "ulangan IPA bab 1", TUESDAY.plusDays(7), List.of(LEAF)),
                    new Goal("g2", Goal.Kind.UNDERSTAND, "persamaan", TUESDAY.plusDays(14), List.of(LINE, LEAF))),
            new Availability(
                    45,
                    Map.of(DayOfWeek.WEDNESDAY, 0, DayOfWeek.SATURDAY, 90),
                    Map.of(TUESDAY.plusDays(2), 0, TUESDAY.plusDays(3), 20),
                    LocalTime.of(16, 0),
                    LocalTime.of(20, 45),
                    true,
                    false),
            List.of(block("b2", List.of(LINE, LEAF), Block.State.DONE), block("b1", List.of(LEAF), Block.State.MISSED)),
            List.of(LINE));
    Plan SMALL = new Plan(
            FULL.goals().subList(0, 1),
            new Availability(30, Map.of(), Map.of(), LocalTime.of(19, 0), LocalTime.of(20, 0), false, true),
            List.of(),
            List.of());

    private static Block block(String id, List<TopicId> topics, Block.State state) {
        return new Block(id, "g1", Block.Kind.MIXED, topics, TUESDAY, LocalTime.of(19, 5), 25, Block.Why.FINAL, state);
    }

    /** Returns a store that knows the persons {@code ayu} and {@code bima}; the same until a restart. */
    PlanStore store();

    /** Ends the process and begins another, where the store outlives one. */
    void restart();

    @Test
    default void keepsEveryPartOverARestart() {
        store().keep("ayu", FULL, NOON);
        restart();

        assertThat(store().find("ayu")).contains(FULL);
    }

    @Test
    default void keepsOnlyTheLatest() {
        store().keep("ayu", FULL, NOON);
        store().keep("ayu", SMALL, NOON);

        assertThat(store().find("ayu")).contains(SMALL);
    }

    @Test
    default void forgetsThePlanOfOnePersonOnly() {
        store().keep("ayu", FULL, NOON);
        store().keep("bima", SMALL, NOON);
        store().forget("ayu");

        assertThat(store().find("ayu")).isEmpty();
        assertThat(store().find("bima")).contains(SMALL);
    }

    @Test
    default void knowsWhoHasAPlan() {
        store().keep("bima", SMALL, NOON);

        assertThat(store().persons()).containsExactly("bima");
    }
}
