package id.kawanbelajar.conversation.door;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.Verdict.Distress;
import id.kawanbelajar.safety.alert.Lately;
import id.kawanbelajar.safety.alert.Raised;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets adults of the school know of a crisis. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; the same call may
 * be made again.
 */
public interface Alarm {
    /** Where nobody can be told, e.g. at a terminal. */
    Alarm SILENT = new Alarm() {
        @Override
        public Raised raise(Person person, Distress distress, String words, String messageId, Instant at) {
            return Raised.NOBODY;
        }

        @Override
        public Raised notSafe(Person person, String messageId, Instant at) {
            return Raised.NOBODY;
        }

        @Override
        public Optional<Lately> lately(Person person, Instant now) {
            return Optional.empty();
        }
    };

    /**
     * Tells the adults.
     *
     * @param words of the message, which stay in memory
     * @return who knows
     */
    Raised raise(Person person, Distress distress, String words, String messageId, Instant at);

    /** Tells the adults that a person says not to be safe, behind a crisis. */
    Raised notSafe(Person person, String messageId, Instant at);

    /** Returns the crisis of the hours before; empty where there was none. */
    Optional<Lately> lately(Person person, Instant now);
}
