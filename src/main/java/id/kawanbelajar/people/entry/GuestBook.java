package id.kawanbelajar.people.entry;

import id.kawanbelajar.people.Account;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of an account between two messages while it is on its way in: a step, and how often it was wrong.
 * Never a word of anybody. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer.
 */
public interface GuestBook {
    /** Remembers where an account is, instead of where it was before. */
    void keep(Account account, Step step, Instant at);

    /** Returns where an account is, unless it came there before a moment. */
    Optional<Step> step(Account account, Instant since);

    /** Forgets where an account is; how often it was wrong stays. */
    void forget(Account account);

    /** Remembers that an account was wrong. */
    void wrong(Account account, Instant at);

    /** Returns how often an account was wrong since a moment. */
    int wrongSince(Account account, Instant since);

    /** Returns a name for an account that tells nobody its address and stays the same, e.g. {@code tamu-3f9a01c2}. */
    String alias(Account account);

    /** Forgets everything that is older than a moment. */
    void forgetBefore(Instant moment);

    /** Where an account is. */
    sealed interface Step {
        /** It gave the code of a class; by the id of that class. */
        record ClassChosen(String rombel) implements Step {}

        /** It was shown its profiles and may name one. */
        record ProfilesShown() implements Step {}

        /** It chose a profile and must give its PIN, or make one up where it has none. */
        record PinAwaited(String person) implements Step {}
    }
}
