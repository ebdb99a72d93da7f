package id.kawanbelajar.progress.learning;

import id.kawanbelajar.progress.Attempt;
import id.kawanbelajar.progress.model.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Keeps the answer log, which is only ever added to, and the state that follows from it. When a person is erased their part of
 * both goes, and the log then starts at what is left of the state. Safe for use by many threads and processes. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface LearnerStore {
    /** Returns the state as it is. */
    State load();

    /** Returns what the log holds that an answer could be, or be after. */
    Earlier earlier(MarkedAnswer answer, LocalDate day);

    /** Returns the questions that a person has answered on a day. */
    Set<String> answered(String person, LocalDate day);

    /**
     * Adds an answer and the pieces that it moved, all or nothing.
     *
     * @param version of the state that the pieces follow from
     * @return false, with nothing done, where the state has become another one meanwhile; its next version is one higher
     */
    boolean append(long version, Entry entry, List<Piece> moved);

    /** Returns where the log starts and all that came since. */
    History history();

    /**
     * The state after some answers.
     *
     * @param version changes whenever the state does
     * @param pieces each once, in any order
     */
    record State(long version, List<Piece> pieces) {
        public State {
            pieces = List.copyOf(pieces);
        }
    }

    /** What the log holds, the first that applies. */
    enum Earlier {
        /** Another answer of this person, in the same message. */
        SAME_MESSAGE,
        /** This very answer. */
        SAME_ENCOUNTER,
        /** An answer of this person to the same question on that day. */
        SAME_DAY,
        NOTHING
    }

    /**
     * A line of the log.
     *
     * @param attempt what the model learned from
     * @param unaided whether there was no help
     * @param occasion when and where
     * @param day of the school's zone
     */
    record Entry(Attempt attempt, boolean unaided, MarkedAnswer.Occasion occasion, LocalDate day) {}

    /**
     * From what the state follows, to the last bit.
     *
     * @param version of that state
     * @param start pieces of the state where the log starts; empty where nobody was ever erased
     * @param answers since, in order
     */
    record History(long version, List<Piece> start, List<Attempt> answers) {
        public History {
            start = List.copyOf(start);
            answers = List.copyOf(answers);
        }
    }
}
