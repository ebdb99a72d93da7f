package id.kawanbelajar.people.joining;

import java.time.Instant;
import java.util.List;

/**
 * The codes and links that are handed out; of a secret only a keyed hash is kept. Every change is on disk when its method
 * returns. Safe for use by many threads and processes.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface JoinCodes {
    /**
     * Keeps a new code.
     *
     * @param uses how often it may be used, 1 or more
     * @param until when it ends
     * @return whether it was kept; not if the same secret was ever kept before, or if the class or person is unknown
     */
    boolean issue(JoinSecret secret, Entry entry, int uses, Instant until, Instant now);

    /**
     * Uses a code once. Of two who use the last use at the same time one is refused. What is unknown, over, revoked or used
     * up takes the same path and looks the same.
     */
    Use use(JoinSecret secret, Instant now);

    /** As {@link #use}, without using it. */
    Use look(JoinSecret secret, Instant now);

    /** Ends a code; returns whether it was usable until now. */
    boolean revoke(long number, Instant now);

    /** Ends a code by its secret; returns whether it was usable until now. */
    boolean revoke(JoinSecret secret, Instant now);

    /** Returns the codes that can be used now, newest first. */
    List<JoinCode> usable(Instant now);

    /** Forgets the codes that ended before a moment, used up or not. */
    void forgetBefore(Instant moment);

    /** What became of a use. */
    sealed interface Use {
        /** It opens this. */
        record Used(long number, Entry entry) implements Use {}

        /** It opens nothing; why is not told, since whoever guesses would learn from it. */
        record Unknown() implements Use {}
    }
}
