package id.kawanbelajar.people.opening;

import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads an opened conversation; every reading is written down before a word is shown. */
public final class ReadOpened {
    private final Openings openings;
    private final Spoken spoken;
    private final AuditLog log;
    private final InstantSource clock;

    public ReadOpened(Openings openings, Spoken spoken, AuditLog log, InstantSource clock) {
        this.openings = openings;
        this.spoken = spoken;
        this.log = log;
        this.clock = clock;
    }

    /** What a student wrote and was told. */
    @FunctionalInterface
    public interface Spoken {
        /** Returns the last exchanges of a student, oldest first; may be empty. */
        List<Said> last(String student);
    }

    /**
     * An exchange.
     *
     * @param reply blank where it is no longer kept
     */
    public record Said(Instant at, String question, String reply) {}

    /** What may be seen. */
    public sealed interface Outcome {
        /**
         * The conversation.
         *
         * @param until when it closes
         */
        record Open(Opening opening, List<Said> said, Instant until) implements Outcome {}

        /** Not open, not any more, not for this person, or not there. */
        record Closed() implements Outcome {}
    }

    /**
     * Reads.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be written down; nothing is shown then
     */
    public Outcome read(Actor actor, String id) {
        Instant now = clock.instant();
        Optional<Opening> open = openings.find(id)
                .filter(opening -> opening.isOpen(now))
                .filter(opening ->
                        actor.person().equals(opening.asker()) || actor.person().equals(opening.approver()));
        if (open.isEmpty()) {
            log.append(new AuditEntry(now, actor.person(), "buka-obrolan-ditolak", "", "permintaan " + id));
            return new Outcome.Closed();
        }
        Opening opening = open.get();
        log.append(new AuditEntry(now, actor.person(), "obrolan-dibaca", opening.student(), "permintaan " + id));
        Instant approved = opening.approved() == null ? now : opening.approved();
        return new Outcome.Open(opening, spoken.last(opening.student()), approved.plus(Opening.WINDOW));
    }
}
