package id.kawanbelajar.people;

import id.kawanbelajar.curriculum.Kelas;
import java.time.Instant;
import java.util.Optional;

/**
 * Everybody the bot talks to. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface PersonDirectory {
    /** Finds the person behind an account. */
    Optional<Person> find(Account account);

    /** Finds somebody by their internal id. */
    Optional<Person> withId(String person);

    /** Finds the person behind an account, or registers one with this role; an existing person stays as it is. */
    Person findOrCreate(Account account, Person.Role role, boolean trial);

    /**
     * Ties one more account to somebody, e.g. the first of a student whom the school's roster named; returns whether it was
     * nobody's before and the person is known.
     */
    boolean attach(Account account, String person);

    /** Unties an account, which is then nobody's; returns whether it was somebody's. */
    boolean detach(Account account);

    /** Returns whether a person was registered before a moment; false for an unknown one. */
    boolean wasKnownBefore(String person, Instant moment);

    /** Returns the person's address in a channel while messages can reach it. */
    Optional<String> address(String person, String channel);

    /** Remembers whether messages can reach an account; an unknown account is ignored. */
    void setReachable(Account account, boolean reachable);

    /** Remembers the year a student said; an unknown person is ignored. */
    void setKelas(String person, Kelas kelas);

    /** Remembers whether a person wants short answers; an unknown person is ignored. */
    void setShortMode(String person, boolean shortMode);

    /** Deletes the person and every row that belongs to them, accounts included. */
    void erase(String person);

    /** Deletes every row of trial persons that is older than a moment, and those persons once nothing is left. */
    void forgetTrialsBefore(Instant moment);
}
