package id.kawanbelajar.people.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.rights.Ticket.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link Tickets} must do; the fake passes it too. Ayu, Bima and guru are registered. */
public interface TicketsContract {
    Instant MONDAY = Instant.parse("2026-11-30T01:00:00Z");

    /** Returns an empty store. */
    Tickets tickets();

    @Test
    default void givesTheOldestFirstWithItsEndInThreeDays() {
        Tickets tickets = tickets();
        long late = tickets.open("bima", "bima", Kind.OBJECT, "aku keberatan", MONDAY.plusSeconds(60));
        long early = tickets.open("ayu", "bima", Kind.CORRECT, "", MONDAY);

        assertThat(tickets.open())
                .containsExactly(
                        new Ticket(early, "ayu", "bima", Kind.CORRECT, "", MONDAY, null),
                        new Ticket(late, "bima", "bima", Kind.OBJECT, "aku keberatan", MONDAY.plusSeconds(60), null));
        assertThat(tickets.open().getFirst().due()).isEqualTo(Instant.parse("2026-12-03T01:00:00Z"));
    }

    @Test
    default void settlesOnce() {
        Tickets tickets = tickets();
        long number = tickets.open("ayu", "ayu", Kind.CORRECT, "Ayu", MONDAY);

        assertThat(tickets.settle(number, "guru", MONDAY.plusSeconds(5))).isTrue();
        assertThat(tickets.settle(number, "guru", MONDAY.plusSeconds(9))).isFalse();
        assertThat(tickets.settle(number + 1, "guru", MONDAY)).isFalse();
        assertThat(tickets.open()).isEmpty();
        assertThat(tickets.find(number).map(Ticket::settled)).contains(MONDAY.plusSeconds(5));
    }

    @Test
    default void remembersHowOftenItWasTold() {
        Tickets tickets = tickets();
        long number = tickets.open("ayu", "ayu", Kind.CORRECT, "Ayu", MONDAY);

        assertThat(tickets.step(number)).isZero();
        tickets.setStep(number, 2);
        tickets.setStep(number + 1, 1);

        assertThat(tickets.step(number)).isEqualTo(2);
        assertThat(tickets.find(number + 1)).isEmpty();
    }
}
