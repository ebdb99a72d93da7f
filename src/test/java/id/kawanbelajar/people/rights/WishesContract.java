package id.kawanbelajar.people.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link Wishes} must do; the fake passes it too. Ayu and Bima are registered. */
public interface WishesContract {
    Instant MONDAY = Instant.parse("2026-11-30T01:00:00Z");

    /** Returns a store in which nobody awaits anything. */
    Wishes wishes();

    @Test
    default void givesTheLastWishOnceAndToItsPersonOnly() {
        Wishes wishes = wishes();
        Wishes.Wish objection = new Wishes.Wish("ayu", Wishes.What.OBJECTION, MONDAY);
        wishes.await("ayu", new Wishes.Wish("ayu", Wishes.What.NAME, MONDAY));
        wishes.await("ayu", objection);

        assertThat(wishes.take("bima")).isEmpty();
        assertThat(wishes.take("ayu")).contains(objection);
        assertThat(wishes.take("ayu")).isEmpty();
    }
}
