package id.kawanbelajar.safety.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Minutes in memory, of some persons. */
public final class InMemoryAiUse implements AiUse {
    private final Map<String, Integer> minutes = new ConcurrentHashMap<>();
    private final Set<String> persons;

    public InMemoryAiUse(String... persons) {
        this.persons = Set.of(persons);
    }

    @Override
    public int minutes(String person, LocalDate day) {
        return minutes.getOrDefault(person + day, 0);
    }

    @Override
    public void add(String person, LocalDate day, int more, Instant at) {
        if (persons.contains(person)) {
            minutes.merge(person + day, more, Integer::sum);
        }
    }
}
