package id.kawanbelajar.people.consent.guardian;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Visits that end with the process. */
public final class InMemoryVisits implements Visits {
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final Map<String, Instant> times = new ConcurrentHashMap<>();

    @Override
    public void keep(String guardian, Visit visit, Instant at) {
        visits.put(guardian, visit);
        times.put(guardian, at);
    }

    @Override
    public Optional<Visit> find(String guardian) {
        return Optional.ofNullable(visits.get(guardian));
    }

    @Override
    public void forget(String guardian) {
        visits.remove(guardian);
    }

    @Override
    public void forgetBefore(Instant moment) {
        times.forEach((guardian, at) -> {
            if (at.isBefore(moment)) {
                visits.remove(guardian);
            }
        });
    }
}
