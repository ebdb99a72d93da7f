package id.kawanbelajar.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Plans in memory. */
public final class InMemoryPlans implements PlanStore {
    private final Map<String, Plan> plans = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Plan> find(String person) {
        return Optional.ofNullable(plans.get(person));
    }

    @Override
    public void keep(String person, Plan plan, Instant at) {
        plans.put(person, plan);
    }

    @Override
    public void forget(String person) {
        plans.remove(person);
    }

    @Override
    public List<String> persons() {
        return List.copyOf(plans.keySet());
    }
}
