package id.kawanbelajar.people.consent;

import java.util.List;

/**
 * What was ever said about consent; nothing is changed or taken out. It outlives the person as evidence, without a name:
 * whoever holds the signed letter can show that it belongs to a line, nobody else can say whose the line was. Safe for use by
 * many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface ConsentRecord {
    /** Appends an event; it is safe when this returns. */
    void append(ConsentEvent event);

    /** Returns a student's events in the order in which they were appended; empty for an unknown student. */
    List<ConsentEvent> events(String student);
}
