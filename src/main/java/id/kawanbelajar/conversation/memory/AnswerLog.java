package id.kawanbelajar.conversation.memory;

import java.time.Instant;
import java.util.Optional;

/**
 * Remembers answers, so that a button under one still knows it. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface AnswerLog {
    /** Keeps an answer of this person; one with the same id is replaced. */
    void keep(String person, LoggedAnswer answer, Instant at);

    /** Finds an answer of this person; never one of somebody else. */
    Optional<LoggedAnswer> find(String person, String id);
}
