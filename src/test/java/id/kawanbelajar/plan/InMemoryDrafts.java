package id.kawanbelajar.plan;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Drafts in memory. */
public final class InMemoryDrafts implements DraftStore {
    private final Map<String, String> drafts = new ConcurrentHashMap<>();

    @Override
    public Optional<String> find(String person) {
        return Optional.ofNullable(drafts.get(person));
    }

    @Override
    public void keep(String person, String draft, Instant at) {
        drafts.put(person, draft);
    }

    @Override
    public void forget(String person) {
        drafts.remove(person);
    }
}
