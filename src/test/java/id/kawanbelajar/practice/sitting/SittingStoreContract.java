package id.kawanbelajar.practice.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.choosing.Belief;
import id.kawanbelajar.practice.choosing.Course;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link SittingStore} must do. */
public interface SittingStoreContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    TopicId TOPIC = TopicId.of("smp/ipa/8/01#T1");
    TopicId EARLIER = TopicId.of("smp/ipa/7/04#T2");
    Course COURSE = new Course(
            List.of(TOPIC),
            EARLIER,
            List.of(new ReviewSubject.Topic(TOPIC), new ReviewSubject.Question(TOPIC, "ipa8-02")),
            5,
            7);
    Asked ASKED = new Asked(TOPIC, "ipa8-02", 7, Asked.Role.REVIEW, true, Asked.Result.OPEN);
    Sitting FIRST = new Sitting(COURSE, List.of(ASKED), Map.of(), false, Sitting.Counts.NONE);
    Sitting LATER = new Sitting(
            COURSE.withoutWarmUp(),
            List.of(
                    ASKED.with(Asked.Result.HELPED),
                    new Asked(TOPIC, "ipa8-02", 1007, Asked.Role.CHECK, true, Asked.Result.OPEN)),
            Map.of(TOPIC, new Belief(0.7123, 1.0 / 3, true), EARLIER, new Belief(0, 1, false)),
            true,
            new Sitting.Counts(2, 1, 3, true));

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
    default void keepsTheWarmUp() {
        store().keep("ayu", FIRST, "m1", NOON);
        restart();

        assertThat(store().find("ayu")).contains(FIRST);
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
