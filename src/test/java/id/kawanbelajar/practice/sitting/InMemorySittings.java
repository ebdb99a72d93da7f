package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.failure.UnavailableException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sittings in memory. */
public final class InMemorySittings implements SittingStore {
    private record Kept(Sitting sitting, String message) {}

    private final Map<String, Kept> sittings = new ConcurrentHashMap<>();
    private volatile boolean broken;

    @Override
    public Optional<Sitting> find(String person) {
        return Optional.ofNullable(sittings.get(person)).map(Kept::sitting);
    }

    @Override
    public boolean cameBy(String person, String message) {
        Kept kept = sittings.get(person);
        return kept != null && kept.message().equals(message);
    }

    /** Lets the next sitting be lost, as in a crash. */
    public void breakOnce() {
        broken = true;
    }

    @Override
    public void keep(String person, Sitting sitting, String message, Instant at) {
        if (broken) {
            broken = false;
            throw UnavailableException.forNow("rusak", new IllegalStateException());
        }
        sittings.put(person, new Kept(sitting, message));
    }

    @Override
    public void forget(String person) {
        sittings.remove(person);
    }
}
