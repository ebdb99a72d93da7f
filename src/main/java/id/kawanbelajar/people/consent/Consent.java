package id.kawanbelajar.people.consent;

import java.util.Set;

/**
 * What is agreed for a student now.
 *
 * @param state where it stands
 * @param purposes what was agreed to; empty unless {@link State#GIVEN}
 */
public record Consent(State state, Set<Purpose> purposes) {
    public Consent {
        purposes = Set.copyOf(purposes);
        if (!purposes.isEmpty() && state != State.GIVEN) {
            throw new IllegalArgumentException("purposes only where consent is given");
        }
    }

    /** Whether something was agreed to. */
    public boolean allows(Purpose purpose) {
        return purposes.contains(purpose);
    }

    /** Where consent stands. */
    public enum State {
        /** Nobody answered yet. */
        AWAITED,
        GIVEN,
        REFUSED,
        /** Given once, then taken back or run out. */
        ENDED
    }
}
