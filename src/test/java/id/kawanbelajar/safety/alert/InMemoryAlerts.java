package id.kawanbelajar.safety.alert;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Alerts in memory. */
public final class InMemoryAlerts implements Alerts {
    private final Map<String, Alert> all = new LinkedHashMap<>();

    @Override
    public synchronized void add(Alert alert) {
        all.put(alert.id(), alert);
    }

    @Override
    public synchronized Optional<Alert> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized Optional<Alert> latest(String student) {
        return all.values().stream()
                .filter(alert -> alert.person().equals(student))
                .reduce((older, newer) -> newer);
    }

    @Override
    public synchronized List<Alert> due(Instant now) {
        return all.values().stream()
                .filter(alert -> alert.isFree() && !alert.span().dueAt().isAfter(now))
                .toList();
    }

    @Override
    public synchronized Optional<Alert> change(String id, UnaryOperator<Alert> change) {
        return Optional.ofNullable(all.computeIfPresent(id, (key, alert) -> change.apply(alert)));
    }
}
