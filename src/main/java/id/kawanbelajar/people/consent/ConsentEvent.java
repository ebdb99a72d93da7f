package id.kawanbelajar.people.consent;

import java.time.Instant;
import java.util.Set;

/**
 * Something that was said about a student's consent; never changed, only followed by another.
 *
 * @param student internal id; still stands here when the person is erased, and then leads to nobody
 * @param kind what was said
 * @param yes what was agreed to; an answer without {@link Purpose#LEARNING} is a refusal, and then empty
 * @param text what was read before
 * @param evidence how it can be shown
 * @param at when it was recorded
 */
public record ConsentEvent(
        String student, Kind kind, Set<Purpose> yes, TextVersion text, Evidence evidence, Instant at) {
    public ConsentEvent {
        yes = kind == Kind.ANSWER && yes.contains(Purpose.LEARNING) ? Set.copyOf(yes) : Set.of();
        if (student.isBlank()) {
            throw new IllegalArgumentException("consent is about somebody");
        }
    }

    /** What can be said. */
    public enum Kind {
        /** Yes or no, purpose by purpose. */
        ANSWER,
        /** A guardian agrees to what a 17-year-old answered. */
        CONFIRMATION,
        /** What was given is taken back. */
        WITHDRAWAL,
        /** The latest event that still counts was recorded by mistake. */
        UNDO
    }

    /** How an answer came. */
    public enum Method {
        /** A signed letter, entered by somebody of the school. */
        PAPER,
        /** A guardian on their own account. */
        LINK,
        /** The student on their own account. */
        OWN
    }

    /**
     * How it can be shown that something was said.
     *
     * @param method how it came
     * @param actor internal id of who said or entered it
     * @param reference hash of a letter's code, or under which sign the paper is filed; letters, digits, hyphens and underscores, at most
     *     64, may be empty
     */
    public record Evidence(Method method, String actor, String reference) {
        public Evidence {
            if (actor.isBlank() || !reference.matches("[A-Za-z0-9_-]{0,64}")) {
                throw new IllegalArgumentException("evidence has an actor, and a reference without words");
            }
        }
    }
}
