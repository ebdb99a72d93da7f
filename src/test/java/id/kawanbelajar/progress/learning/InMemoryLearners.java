package id.kawanbelajar.progress.learning;

import id.kawanbelajar.progress.model.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A log and its state in memory. */
public final class InMemoryLearners implements LearnerStore {
    private final Map<Piece.Key, Piece> pieces = new LinkedHashMap<>();
    private final List<Entry> log = new ArrayList<>();
    private List<Piece> start = List.of();
    private int startsBehind;
    private long version;

    @Override
    public synchronized State load() {
        return new State(version, List.copyOf(pieces.values()));
    }

    @Override
    public synchronized Earlier earlier(MarkedAnswer answer, LocalDate day) {
        return log.stream()
                .filter(entry -> entry.attempt().student().equals(answer.person()))
                .map(entry -> earlier(entry, answer, day))
                .min(Earlier::compareTo)
                .orElse(Earlier.NOTHING);
    }

    private static Earlier earlier(Entry entry, MarkedAnswer answer, LocalDate day) {
        if (entry.occasion().encounter().equals(answer.occasion().encounter())) {
            return Earlier.SAME_ENCOUNTER;
        }
        if (entry.occasion().message().equals(answer.occasion().message())) {
            return Earlier.SAME_MESSAGE;
        }
        boolean sameDay = entry.attempt().question().equals(answer.question())
                && entry.day().equals(day);
        return sameDay ? Earlier.SAME_DAY : Earlier.NOTHING;
    }

    @Override
    public synchronized Set<String> answered(String person, LocalDate day) {
        return log.stream()
                .filter(entry ->
                        entry.attempt().student().equals(person) && entry.day().equals(day))
                .map(entry -> entry.attempt().question())
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized boolean append(long of, Entry entry, List<Piece> moved) {
        if (of != version) {
            return false;
        }
        version++;
        log.add(entry);
        moved.forEach(piece -> pieces.put(piece.key(), piece));
        return true;
    }

    @Override
    public synchronized History history() {
        return new History(
                version,
                start,
                log.subList(startsBehind, log.size()).stream()
                        .map(Entry::attempt)
                        .toList());
    }

    /** As when a person is erased. */
    public synchronized void forget(String person) {
        log.removeIf(entry -> entry.attempt().student().equals(person));
        pieces.keySet().removeIf(key -> key.student().equals(person));
        start = List.copyOf(pieces.values());
        startsBehind = log.size();
        version++;
    }

    /** Returns all lines of the log, oldest first. */
    public synchronized List<Entry> log() {
        return List.copyOf(log);
    }
}
