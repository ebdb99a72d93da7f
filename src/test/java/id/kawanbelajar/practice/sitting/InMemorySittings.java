package id.kawanbelajar.practice.sitting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sittings in memory. */
public final class InMemorySittings implements SittingStore {
    private final Map<String, Sitting> sittings = new ConcurrentHashMap<>();

    @Override
    public Optional<Sitting> find(String person) {
        return Optional.ofNullable(sittings.get(person));
    }

    @Override
    public void keep(String person, Sitting sitting, Instant at) {
        sittings.put(person, sitting);
    }

    @Override
    public void forget(String person) {
        sittings.remove(person);
    }
}
