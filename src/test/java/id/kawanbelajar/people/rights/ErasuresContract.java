package id.kawanbelajar.people.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link Erasures} must do; the fake passes it too. */
public interface ErasuresContract {
    Instant MONDAY = Instant.parse("2026-11-30T01:00:00Z");

    /** Returns a store in which nothing is ordered, by a clock that stands at {@link #MONDAY} until it is set. */
    Erasures erasures();

    void setClock(Instant now);

    @Test
    default void isDueThreeDaysAfterTheFirstOrderHoweverOftenItIsOrdered() {
        Erasures erasures = erasures();

        Instant first = erasures.order("ayu", "ayu", "diminta");
        setClock(MONDAY.plusSeconds(3600));
        Instant second = erasures.order("ayu", "bu-rina", "izin-ditolak");

        assertThat(first).isEqualTo(Instant.parse("2026-12-03T01:00:00Z"));
        assertThat(second).isEqualTo(first);
        assertThat(erasures.open()).containsExactly(ErasureOrder.now("ayu", "ayu", "diminta", MONDAY));
    }

    @Test
    default void countsAPersonAsOrderedFromThatMomentOnAndForEver() {
        Erasures erasures = erasures();
        assertThat(erasures.ordered("ayu")).isFalse();

        erasures.order("ayu", "ayu", "diminta");
        assertThat(erasures.ordered("ayu")).isTrue();

        erasures.done("ayu", MONDAY.plusSeconds(60));
        assertThat(erasures.ordered("ayu")).isTrue();
        assertThat(erasures.ordered("bima")).isFalse();
    }

    @Test
    default void keepsWhenSomebodyWasErasedFirst() {
        Erasures erasures = erasures();
        erasures.order("ayu", "ayu", "diminta");

        erasures.done("ayu", MONDAY.plusSeconds(60));
        erasures.done("ayu", MONDAY.plusSeconds(90));
        erasures.done("bima", MONDAY);

        assertThat(erasures.open()).isEmpty();
        assertThat(erasures.of("ayu").map(ErasureOrder::erased)).contains(MONDAY.plusSeconds(60));
        assertThat(erasures.of("bima")).isEmpty();
    }

    @Test
    default void givesFirstWhatIsDueFirst() {
        Erasures erasures = erasures();
        erasures.order("zaki", "zaki", "diminta");
        setClock(MONDAY.plusSeconds(1));
        erasures.order("ayu", "ayu", "diminta");

        assertThat(erasures.open()).extracting(ErasureOrder::person).containsExactly("zaki", "ayu");
    }

    @Test
    default void opensAgainWhatWasDone() {
        Erasures erasures = erasures();
        erasures.order("ayu", "ayu", "diminta");
        erasures.done("ayu", MONDAY);
        ErasureOrder elsewhere = ErasureOrder.now("bima", "bima", "diminta", MONDAY);

        erasures.reopen(ErasureOrder.now("ayu", "lain", "lain", MONDAY.minusSeconds(9)));
        erasures.reopen(elsewhere);

        assertThat(erasures.open()).containsExactly(ErasureOrder.now("ayu", "ayu", "diminta", MONDAY), elsewhere);
    }

    @Test
    default void takesBackWhatWasOrderedByMistakeAndNothingElse() {
        Erasures erasures = erasures();
        erasures.order("ayu", "bu-rina", "izin-ditolak");
        erasures.order("bima", "bima", "diminta");
        erasures.order("zaki", "bu-rina", "izin-ditolak");
        erasures.done("zaki", MONDAY);

        assertThat(erasures.takeBack("ayu", "izin-ditolak")).isTrue();
        assertThat(erasures.takeBack("bima", "izin-ditolak")).isFalse();
        assertThat(erasures.takeBack("zaki", "izin-ditolak")).isFalse();
        assertThat(erasures.ordered("ayu")).isFalse();
        assertThat(erasures.ordered("bima")).isTrue();
        assertThat(erasures.ordered("zaki")).isTrue();
    }
}
