package id.kawanbelajar.people.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What guardians set, and a log of use that a test fills; gone with the process. */
public final class InMemorySupervisions implements Supervisions, UseLog {
    public final List<Ward> wards = new ArrayList<>();
    public final Map<Instant, String> topics = new TreeMap<>();
    private final Map<String, Supervision> set = new ConcurrentHashMap<>();

    @Override
    public Supervision of(String student) {
        return set.getOrDefault(student, Supervision.NONE);
    }

    @Override
    public void keep(String student, Supervision supervision, Instant at) {
        set.put(student, supervision);
    }

    @Override
    public List<Ward> wards() {
        return List.copyOf(wards);
    }

    @Override
    public List<Instant> moments(String student, Instant from, Instant until) {
        return topics.keySet().stream()
                .filter(at -> !at.isBefore(from) && at.isBefore(until))
                .toList();
    }

    @Override
    public Set<String> topics(String student, Instant from, Instant until) {
        return Set.copyOf(moments(student, from, until).stream()
                .map(topics::get)
                .distinct()
                .toList());
    }
}
