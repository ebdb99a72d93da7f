package id.kawanbelajar.people.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * When a student used the program. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may
 * help.
 */
public interface UseLog {
    /** Returns the moments at which something was answered, for the student or by them, the first one first. */
    List<Instant> moments(String student, Instant from, Instant until);

    /** Returns the topics, as {@code TopicId}s are written, in which the student practised. */
    Set<String> topics(String student, Instant from, Instant until);
}
