package id.kawanbelajar.plan.running;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Runs in memory. */
public final class InMemoryRuns implements RunStore {
    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    @Override
    public Optional<Run> find(String person) {
        return Optional.ofNullable(runs.get(person));
    }

    @Override
    public void keep(String person, Run run, Instant at) {
        runs.put(person, run);
    }

    @Override
    public void forget(String person) {
        runs.remove(person);
    }
}
