package id.kawanbelajar.plan.reminding;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Choices in memory. */
public final class InMemoryReminderChoices implements ReminderChoices {
    private final Map<String, ReminderChoice> choices = new ConcurrentHashMap<>();

    @Override
    public ReminderChoice find(String person) {
        return choices.getOrDefault(person, ReminderChoice.USUAL);
    }

    @Override
    public void keep(String person, ReminderChoice choice, Instant at) {
        choices.put(person, choice);
    }
}
