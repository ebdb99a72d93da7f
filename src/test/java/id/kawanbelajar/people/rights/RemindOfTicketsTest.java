package id.kawanbelajar.people.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemindOfTicketsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T01:00:00Z");

    private final InMemoryTickets tickets = new InMemoryTickets();
    private final List<String> told = new ArrayList<>();
    private Instant now = MONDAY;
    private final RemindOfTickets reminding = new RemindOfTickets(
            tickets,
            new RemindOfTickets.Telling() {
                @Override
                public void remind(Ticket ticket) {
                    told.add("wali " + ticket.number());
                }

                @Override
                public void escalate(Ticket ticket) {
                    told.add("admin " + ticket.number());
                }
            },
            () -> now);

    private void after(Duration passed) {
        now = MONDAY.plus(passed);
        reminding.run();
        reminding.run();
    }

    @Test
    void remindsOnTheSecondDayAndTellsTheAdminOnTheThirdEachOnce() {
        tickets.open("ayu", "ayu", Ticket.Kind.OBJECT, "", MONDAY);

        after(Duration.ofHours(47));
        assertThat(told).isEmpty();
        after(Duration.ofDays(2));
        assertThat(told).containsExactly("wali 1");
        after(Duration.ofHours(71));
        after(Duration.ofDays(3));
        after(Duration.ofHours(100));
        assertThat(told).containsExactly("wali 1", "admin 1");
    }

    @Test
    void tellsNobodyOfWhatIsDone() {
        long number = tickets.open("ayu", "ayu", Ticket.Kind.OBJECT, "", MONDAY);
        tickets.settle(number, "guru", MONDAY);

        after(Duration.ofHours(100));

        assertThat(told).isEmpty();
    }
}
