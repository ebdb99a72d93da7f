package id.kawanbelajar.people.entry;

import id.kawanbelajar.people.Account;
import java.time.Instant;
import java.util.List;

/**
 * Several persons on one account, of whom one at a time is active; the others' data stay out of reach. Safe for use by
 * many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer.
 */
public interface Profiles {
    /** Returns who may be active on an account, in the order in which they came; empty for an unknown account. */
    List<Profile> on(Account account);

    /** Puts somebody on an account beside who is there already, who become profiles too; nobody twice. */
    void add(Account account, String person, Instant at);

    /** Remembers a PIN; nothing happens for somebody who is not on the account. */
    void lock(Account account, String person, String pin);

    /** Returns whether this is the PIN; false where there is none. */
    boolean opens(Account account, String person, String pin);

    /** Makes somebody active; false for somebody who is not on the account. */
    boolean activate(Account account, String person);

    /**
     * Somebody on an account.
     *
     * @param locked whether a PIN was made up for them
     */
    record Profile(String person, boolean locked) {}
}
