package id.kawanbelajar.people.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An audit that goes when the test goes. */
public final class InMemoryAudit implements AuditLog, AuditTrail, AuditHead, DropOldAudit.Aged {
    private final List<KeptEntry> entries = new ArrayList<>();
    private Place beginning = Place.START;
    private Place noted = Place.START;

    @Override
    public synchronized void append(AuditEntry entry) {
        Place last = entries.isEmpty()
                ? beginning
                : new Place(entries.getLast().seq(), entries.getLast().hash());
        KeptEntry kept = KeptEntry.of(last.seq() + 1, entry, last.hash());
        entries.add(kept);
        note(new Place(kept.seq(), kept.hash()));
    }

    /** Returns what was written: actor, act and subject. */
    public synchronized List<String> lines() {
        return entries.stream()
                .map(entry -> entry.actor() + " " + entry.act() + " " + entry.subject())
                .toList();
    }

    @Override
    public synchronized Place beginning() {
        return beginning;
    }

    @Override
    public synchronized List<KeptEntry> after(long seq, int limit) {
        return entries.stream().filter(entry -> entry.seq() > seq).limit(limit).toList();
    }

    @Override
    public synchronized List<KeptEntry> newest(int limit) {
        return entries.reversed().stream().limit(limit).toList();
    }

    @Override
    public synchronized void note(Place last) {
        noted = last;
    }

    @Override
    public synchronized Optional<Place> noted() {
        return Optional.of(noted);
    }

    @Override
    public synchronized Optional<Place> lastBefore(Instant moment) {
        return entries.stream()
                .takeWhile(entry -> entry.at().isBefore(moment))
                .reduce((a, b) -> b)
                .map(entry -> new Place(entry.seq(), entry.hash()));
    }

    @Override
    public synchronized void dropUpTo(Place place) {
        beginning = place;
        entries.removeIf(entry -> entry.seq() <= place.seq());
    }
}
