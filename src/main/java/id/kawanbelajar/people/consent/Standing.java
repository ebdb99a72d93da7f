package id.kawanbelajar.people.consent;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where consent for a student stands, and why.
 *
 * @param consent what is agreed
 * @param why it is so
 * @param until when what is given runs out; null unless given
 */
public record Standing(Consent consent, Why why, @Nullable Instant until) {
    /** Nobody answered. */
    static final Standing UNASKED = new Standing(new Consent(Consent.State.AWAITED, Set.of()), Why.NO_ANSWER, null);

    static Standing without(Consent.State state, Why why) {
        return new Standing(new Consent(state, Set.of()), why, null);
    }

    /** Why it stands so. */
    public enum Why {
        NO_ANSWER,
        GIVEN,
        REFUSED,
        WITHDRAWN,
        /** The school year for which it was given is over. */
        EXPIRED,
        /** A 17-year-old said yes; a guardian has yet to confirm. */
        UNCONFIRMED,
        /** A guardian said yes, but the student is an adult now. */
        GROWN_UP,
        /** The student said yes, but is too young for that. */
        TOO_YOUNG
    }
}
