package id.kawanbelajar.people.rights;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tickets that end with the process. */
public final class InMemoryTickets implements Tickets {
    private final Map<Long, Ticket> tickets = new HashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();

    @Override
    public synchronized long open(String person, String askedBy, Ticket.Kind kind, String words, Instant at) {
        long number = tickets.size() + 1L;
        tickets.put(number, new Ticket(number, person, askedBy, kind, words, at, null));
        return number;
    }

    @Override
    public synchronized List<Ticket> open() {
        return tickets.values().stream()
                .filter(ticket -> ticket.settled() == null)
                .sorted(Comparator.comparing(Ticket::at).thenComparingLong(Ticket::number))
                .toList();
    }

    @Override
    public synchronized Optional<Ticket> find(long number) {
        return Optional.ofNullable(tickets.get(number));
    }

    @Override
    public synchronized boolean settle(long number, String by, Instant at) {
        Ticket t = tickets.get(number);
        if (t == null || t.settled() != null) {
            return false;
        }
        tickets.put(number, new Ticket(number, t.person(), t.askedBy(), t.kind(), t.words(), t.at(), at));
        return true;
    }

    @Override
    public synchronized int step(long number) {
        return steps.getOrDefault(number, 0);
    }

    @Override
    public synchronized void setStep(long number, int step) {
        if (tickets.containsKey(number)) {
            steps.put(number, step);
        }
    }
}
