package id.kawanbelajar.people.rights;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Orders that end with the process. */
public final class InMemoryErasures implements Erasures {
    private final Map<String, ErasureOrder> orders = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public InMemoryErasures(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Instant order(String person, String by, String reason) {
        return orders.computeIfAbsent(person, p -> ErasureOrder.now(p, by, reason, clock.instant()))
                .due();
    }

    @Override
    public boolean takeBack(String person, String reason) {
        return orders.values()
                .removeIf(order ->
                        order.person().equals(person) && order.reason().equals(reason) && order.erased() == null);
    }

    @Override
    public Optional<ErasureOrder> of(String person) {
        return Optional.ofNullable(orders.get(person));
    }

    @Override
    public List<ErasureOrder> open() {
        return orders.values().stream()
                .filter(order -> order.erased() == null)
                .sorted(Comparator.comparing(ErasureOrder::due).thenComparing(ErasureOrder::person))
                .toList();
    }

    @Override
    public void done(String person, Instant at) {
        orders.computeIfPresent(person, (p, order) -> order.erased() == null ? with(order, at) : order);
    }

    @Override
    public void reopen(ErasureOrder order) {
        orders.merge(order.person(), with(order, null), (known, taken) -> with(known, null));
    }

    private static ErasureOrder with(ErasureOrder order, @Nullable Instant erased) {
        return new ErasureOrder(order.person(), order.by(), order.reason(), order.at(), order.due(), erased);
    }
}
