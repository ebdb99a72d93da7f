package id.kawanbelajar.practice.bank;

import id.kawanbelajar.material.MaterialId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps banks. Safe for use by many threads. Throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not
 * answer.
 */
public interface BankStore {
    /** A question that students practise. */
    record Placed(long bank, BankQuestion question, Place place) {}

    /** Returns all banks, newest first. */
    List<Bank> all();

    Optional<Bank> find(long bank);

    /** Adds the bank of a file; the one that is there already stays as it is. */
    Bank add(MaterialId material, List<BankQuestion> questions, Instant at);

    /** Puts other questions in place of all that a bank has. */
    void replace(long bank, List<BankQuestion> questions);

    /** Returns its questions by number. */
    List<BankQuestion> questions(long bank);

    /** Keeps what was said of a question; nothing where there is none of its number. */
    void save(long bank, BankQuestion question);

    /**
     * Publishes those questions that have a place, and no other of the bank.
     *
     * @param places by number
     */
    void publish(long bank, Map<Integer, Place> places);

    /** Takes all questions of a bank away from students. */
    void hide(long bank);

    /** Returns how many questions of a bank students practise. */
    int practised(long bank);

    /** Returns the published questions of a chapter, in order. */
    List<Placed> published(MaterialId chapter);
}
