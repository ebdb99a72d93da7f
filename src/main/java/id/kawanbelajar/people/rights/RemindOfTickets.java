package id.kawanbelajar.people.rights;

import java.time.Instant;
import java.time.InstantSource;

/** Sees to it that nothing asked about data is forgotten: reminds on the second day, and tells the admin on the third. */
public final class RemindOfTickets {
    private final Tickets tickets;
    private final Telling telling;
    private final InstantSource clock;

    public RemindOfTickets(Tickets tickets, Telling telling, InstantSource clock) {
        this.tickets = tickets;
        this.telling = telling;
        this.clock = clock;
    }

    /** Tells whoever is to do something about a ticket. */
    public interface Telling {
        /** Reminds the adult who looks after the student. */
        void remind(Ticket ticket);

        /** Tells whoever looks after the program that the time is up. */
        void escalate(Ticket ticket);
    }

    /**
     * Tells what is to be told now, each once; to be called about every half minute.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if something could not be told or kept; it is tried again
     */
    public void run() {
        Instant now = clock.instant();
        for (Ticket ticket : tickets.open()) {
            int step = tickets.step(ticket.number());
            if (step < 1 && !now.isBefore(ticket.at().plus(Ticket.REMIND))) {
                telling.remind(ticket);
                tickets.setStep(ticket.number(), 1);
            }
            if (step < 2 && !now.isBefore(ticket.due())) {
                telling.escalate(ticket);
                tickets.setStep(ticket.number(), 2);
            }
        }
    }
}
