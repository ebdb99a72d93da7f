package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether a model may explain to somebody now. Safe for use by many threads. */
public interface Allowance {
    /** Where it always may. */
    Allowance UNLIMITED = new Allowance() {
        @Override
        public Optional<Refusal> refusal(Person person, Instant at) {
            return Optional.empty();
        }

        @Override
        public void used(Person person, Duration written, Instant at) {}
    };

    /**
     * Why it may not.
     *
     * @param message says so kindly
     * @param once id under which it is said without being asked, so that it is said once
     */
    record Refusal(Message message, String once) {}

    /** Returns why a model may not explain now; empty where it may. */
    Optional<Refusal> refusal(Person person, Instant at);

    /**
     * Counts an explanation that was shown.
     *
     * @param written from its first word to its last
     */
    void used(Person person, Duration written, Instant at);
}
