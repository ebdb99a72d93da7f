package id.kawanbelajar.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inbox, outbox and buttons that share a memory, as the tables share a file. */
public final class InMemoryDelivery implements Inbox, Outbox, Buttons {
    private static final class Row {
        Arrival arrival;
        boolean taken;
        boolean done;
        int tries;

        Row(Arrival arrival, boolean done) {
            this.arrival = arrival;
            this.done = done;
        }
    }

    private static final class Letter {
        final Outgoing first;
        final @Nullable Enclosure enclosure;
        final Instant at;
        int tries;
        Instant notBefore = Instant.EPOCH;
        boolean waits = true;

        Letter(Outgoing first, @Nullable Enclosure enclosure, Instant at) {
            this.first = first;
            this.enclosure = enclosure;
            this.at = at;
        }

        Outgoing now() {
            return new Outgoing(first.id(), first.chat(), first.priority(), first.body(), tries, notBefore);
        }
    }

    private record Made(String person, String action, Instant at) {}

    private record Pressed(long by, Instant at) {}

    private final Set<String> people;
    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final Map<String, Letter> letters = new LinkedHashMap<>();
    private final Map<String, Made> made = new HashMap<>();
    private final Map<String, Pressed> pressed = new HashMap<>();
    private @Nullable Cursor cursor;
    private @Nullable String noted;

    public InMemoryDelivery(String... people) {
        this.people = Set.of(people);
    }

    @Override
    public synchronized void store(List<Intake> batch, Cursor read) {
        for (Intake intake : batch) {
            if (!rows.containsKey(intake.arrival().id())) {
                store(intake);
            }
        }
        cursor = read;
    }

    private void store(Intake intake) {
        Arrival a = intake.arrival();
        if (a.kind() == Arrival.Kind.EDIT) {
            rows.values().stream()
                    .filter(r -> !r.taken && !r.done && r.arrival.kind() == Arrival.Kind.WORDS)
                    .filter(r -> r.arrival.chat().equals(a.chat())
                            && r.arrival.message().equals(a.message()))
                    .forEach(r -> r.arrival = new Arrival(
                            r.arrival.id(),
                            a.chat(),
                            a.person(),
                            Arrival.Kind.WORDS,
                            a.body(),
                            a.message(),
                            r.arrival.at()));
        }
        boolean waits = switch (a.kind()) {
            case WORDS, PRESS, SENT, UNREADABLE ->
                !Nudge.addsNothing(
                        a, open(a.chat()).stream().map(r -> r.arrival).toList());
            case EDIT, UNSTORED, NOTHING -> false;
        };
        rows.put(a.id(), new Row(a, !waits));
        intake.replies().forEach(this::store);
    }

    private List<Row> open(String chat) {
        return rows.values().stream()
                .filter(r -> !r.done && r.arrival.chat().equals(chat))
                .toList();
    }

    @Override
    public synchronized void mark(Cursor read) {
        cursor = read;
    }

    @Override
    public synchronized Optional<Cursor> cursor() {
        return Optional.ofNullable(cursor);
    }

    @Override
    public synchronized List<String> waitingChats() {
        return rows.values().stream()
                .filter(r -> !r.done)
                .map(r -> r.arrival.chat())
                .distinct()
                .toList();
    }

    @Override
    public synchronized Optional<Turn> next(String chat) {
        List<Row> open = new ArrayList<>(open(chat));
        while (open.size() > 1
                && open.getFirst().arrival.kind() == Arrival.Kind.WORDS
                && Nudge.isCall(open.getFirst().arrival.content())) {
            open.removeFirst().done = true;
        }
        return open.stream().findFirst().map(row -> {
            row.taken = true;
            Turn turn = new Turn(row.arrival, row.tries);
            row.tries += turn.isSuspect() ? 0 : 1;
            return turn;
        });
    }

    @Override
    public synchronized void accuse(long id) {
        Optional.ofNullable(rows.get(id)).ifPresent(r -> r.tries++);
    }

    @Override
    public synchronized void done(long id) {
        Optional.ofNullable(rows.get(id)).ifPresent(r -> r.done = true);
    }

    @Override
    public synchronized void note(@Nullable String problem) {
        noted = problem;
    }

    @Override
    public synchronized Optional<String> noted() {
        return Optional.ofNullable(noted);
    }

    @Override
    public synchronized boolean store(Posting posting) {
        if (letters.containsKey(posting.id() + "#0")) {
            return false;
        }
        for (int i = 0; i < posting.parts().size(); i++) {
            Posting.Part part = posting.parts().get(i);
            Outgoing letter = new Outgoing(
                    posting.id() + "#" + i, posting.chat(), posting.priority(), part.body(), 0, Instant.EPOCH);
            letters.put(letter.id(), new Letter(letter, part.enclosure(), posting.at()));
        }
        String person = posting.person();
        if (person != null && people.contains(person)) {
            posting.keys().forEach(k -> made.put(k.key(), new Made(person, k.action(), posting.at())));
        }
        return true;
    }

    @Override
    public synchronized List<Outgoing> heads(Instant now, int limit) {
        Map<String, Outgoing> heads = new LinkedHashMap<>();
        letters.values().stream()
                .filter(l -> l.waits)
                .map(Letter::now)
                .sorted(Comparator.comparing(Outgoing::priority))
                .forEach(o -> heads.putIfAbsent(o.chat(), o));
        return heads.values().stream()
                .sorted(Comparator.comparing(o -> o.notBefore().isAfter(now)))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Enclosure> enclosure(String id) {
        return Optional.of(letter(id)).filter(l -> l.waits).map(l -> l.enclosure);
    }

    @Override
    public synchronized void sent(Collection<String> ids) {
        ids.forEach(id -> letter(id).waits = false);
    }

    @Override
    public synchronized void later(String id, Instant notBefore) {
        letter(id).notBefore = notBefore;
        letter(id).tries++;
    }

    @Override
    public synchronized void giveUp(String id) {
        letter(id).waits = false;
    }

    private Letter letter(String id) {
        Letter letter = letters.get(id);
        if (letter == null) {
            throw new IllegalArgumentException("never stored: " + id);
        }
        return letter;
    }

    @Override
    public synchronized void giveUpChat(String chat) {
        letters.values().stream().filter(l -> l.first.chat().equals(chat)).forEach(l -> l.waits = false);
    }

    @Override
    public synchronized int waiting() {
        return (int) letters.values().stream().filter(l -> l.waits).count();
    }

    @Override
    public synchronized Press press(String key, String person, long arrival, Instant now) {
        Made button = made.get(key);
        if (button == null) {
            return new Press.Unknown();
        }
        if (!button.person().equals(person)) {
            return new Press.Foreign();
        }
        Pressed before = pressed.get(key);
        if (before != null && before.by() < arrival && now.isBefore(before.at().plus(DOUBLE_TAP))) {
            return new Press.Repeated();
        }
        if (before == null || before.by() != arrival) {
            pressed.put(key, new Pressed(arrival, now));
        }
        return new Press.Accepted(button.action());
    }

    @Override
    public synchronized Optional<String> message(long id) {
        return Optional.ofNullable(rows.get(id))
                .map(row -> row.arrival.message())
                .filter(message -> !message.isEmpty());
    }

    @Override
    public synchronized void forgetBefore(Instant moment) {
        rows.values().removeIf(r -> r.done && r.arrival.at().isBefore(moment));
        letters.values().removeIf(l -> !l.waits && l.at.isBefore(moment));
        made.values().removeIf(m -> m.at().isBefore(moment));
    }
}
