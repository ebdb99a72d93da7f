package id.kawanbelajar.people.supervision;

import java.time.Instant;
import java.util.List;

/**
 * What guardians set, and who they are. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface Supervisions {
    /** Returns what is set for a student; {@link Supervision#NONE} for one who is unknown. */
    Supervision of(String student);

    /** Keeps what is set, instead of what was; an unknown student is ignored. */
    void keep(String student, Supervision supervision, Instant at);

    /** Returns every guardian with every child of theirs. */
    List<Ward> wards();

    /** A guardian and one child, by internal ids. */
    record Ward(String guardian, String child) {}
}
