package id.kawanbelajar.practice.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps one card a person and subject. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface ReviewCards {
    /** Finds the card of this person; never one of somebody else. */
    Optional<KeptCard> find(String person, ReviewSubject subject);

    /** Returns all cards of this person, by topic and question. */
    List<KeptCard> of(String person);

    /** Keeps it instead of what was there for its subject. */
    void keep(String person, KeptCard card, Instant at);
}
