package id.kawanbelajar.people.consent;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A record that is gone with the process. */
public final class InMemoryConsentRecord implements ConsentRecord {
    private final List<ConsentEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void append(ConsentEvent event) {
        events.add(event);
    }

    @Override
    public List<ConsentEvent> events(String student) {
        return events.stream().filter(event -> event.student().equals(student)).toList();
    }
}
