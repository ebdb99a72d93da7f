package id.kawanbelajar.people.consent.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.consent.Purpose;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link Visits} must do. */
public interface VisitsContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    /** Returns a store that knows the persons {@code ayu} and {@code bima}, and no visit. */
    Visits visits();

    @Test
    default void keepsHowFarSomebodyIs() {
        Visits visits = visits();
        Visit visit = Visit.begun("ayu")
                .mistaken()
                .holding("ab12")
                .answered(Purpose.LEARNING, true)
                .answered(Purpose.REPORTS, false);

        visits.keep("bima", Visit.begun("ayu"), NOON);
        visits.keep("bima", visit, NOON);

        assertThat(visits.find("bima")).contains(visit);
        assertThat(visits.find("ayu")).isEmpty();
    }

    @Test
    default void forgetsOneVisit() {
        Visits visits = visits();
        visits.keep("bima", Visit.begun("ayu"), NOON);

        visits.forget("bima");

        assertThat(visits.find("bima")).isEmpty();
    }

    @Test
    default void forgetsVisitsThatDidNotGoOn() {
        Visits visits = visits();
        visits.keep("ayu", Visit.begun("bima"), NOON);
        visits.keep("bima", Visit.begun("ayu"), NOON.plusSeconds(1));

        visits.forgetBefore(NOON.plusSeconds(1));

        assertThat(visits.find("ayu")).isEmpty();
        assertThat(visits.find("bima")).isPresent();
    }
}
