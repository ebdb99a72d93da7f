package id.kawanbelajar.people.entry;

import id.kawanbelajar.people.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Ties accounts to students. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; the same call
 * may be made again.
 */
public interface Claims {
    /**
     * Claims a student for an account, which drops what the account claimed before.
     *
     * @return false if the student has an account or another account claims them
     */
    boolean claim(Account account, String person, Instant at);

    /** Returns what an account claims. */
    Optional<Claim> of(Account account);

    /** Takes back what an account claims; nothing happens where it claims nothing. */
    void withdraw(Account account);

    /** Returns the open claims on students of a class, the oldest first. */
    List<Claim> open(String rombel);

    /**
     * Makes the claiming account the student's.
     *
     * @return false if that claim is not open any more
     */
    boolean confirm(Claim claim, Instant now);

    /** Sends the claiming account away; false if that claim is not open any more. */
    boolean refuse(Claim claim);

    /** Makes an account one of a student's, without a claim; a student may have several. An open claim on them is dropped. */
    void join(Account account, String person, Instant now);

    /** Cuts every account off from a student and drops claims on them; whatever is stored about the student stays. */
    void release(String person, Instant now);
}
