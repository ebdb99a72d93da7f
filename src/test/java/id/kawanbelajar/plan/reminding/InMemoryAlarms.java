package id.kawanbelajar.plan.reminding;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Alarms in memory that never ring. */
public final class InMemoryAlarms implements Alarms {
    private final Map<Alarm, Instant> waiting = new LinkedHashMap<>();
    private final Predicate<String> isStored;

    /**
     * @param isStored whether a person is known
     */
    public InMemoryAlarms(Predicate<String> isStored) {
        this.isStored = isStored;
    }

    @Override
    public synchronized void set(Alarm alarm, Instant at) {
        if (isStored.test(alarm.person())) {
            waiting.put(alarm, at);
        }
    }

    /** Returns what waits, and until when. */
    public synchronized Map<Alarm, Instant> waiting() {
        return Map.copyOf(waiting);
    }
}
