package id.kawanbelajar.safety.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every store of used minutes does; {@code ayu} and {@code bima} are known. */
public interface AiUseContract {
    LocalDate TODAY = LocalDate.of(2026, 11, 24);
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    AiUse use();

    @Test
    default void addsUpADay() {
        use().add("ayu", TODAY, 3, NOON);
        use().add("ayu", TODAY, 2, NOON);

        assertThat(use().minutes("ayu", TODAY)).isEqualTo(5);
    }

    @Test
    default void knowsOneDayAndOnePersonFromAnother() {
        use().add("ayu", TODAY, 3, NOON);

        assertThat(use().minutes("ayu", TODAY.plusDays(1))).isZero();
        assertThat(use().minutes("bima", TODAY)).isZero();
    }

    @Test
    default void keepsNothingOfSomebodyUnknown() {
        use().add("tak-ada", TODAY, 3, NOON);

        assertThat(use().minutes("tak-ada", TODAY)).isZero();
    }
}
