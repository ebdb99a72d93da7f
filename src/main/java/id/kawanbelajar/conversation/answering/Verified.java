package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.handover.VerifiedAnswer;
import id.kawanbelajar.people.Person;
import java.util.Optional;

/** What a teacher has answered to a question before. Safe for use by many threads. */
@FunctionalInterface
public interface Verified {
    /**
     * Finds the answer to the same question that a teacher gave to the student's class.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer; retrying may help
     */
    Optional<VerifiedAnswer> find(String question, Person student);
}
