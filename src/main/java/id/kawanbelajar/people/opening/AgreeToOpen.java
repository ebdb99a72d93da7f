package id.kawanbelajar.people.opening;

import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.InstantSource;
import java.util.Optional;

/** Agrees, as the second person, that a conversation is read. */
public final class AgreeToOpen {
    private final Openings openings;
    private final Openers openers;
    private final AuditLog log;
    private final InstantSource clock;

    public AgreeToOpen(Openings openings, SchoolRegister register, AuditLog log, InstantSource clock) {
        this.openings = openings;
        this.openers = new Openers(register);
        this.log = log;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** Open from now on for {@link Opening#WINDOW}. */
        record Agreed(Opening opening) implements Outcome {}

        /** Not theirs to agree to, asked too long ago, agreed to by another, or not there. */
        record Refused() implements Outcome {}
    }

    /**
     * Agrees; again by the same person it is agreed still, for no longer.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept or written down; nothing is open then
     */
    public Outcome agree(Actor actor, String id) {
        Optional<Opening> found = openings.find(id);
        if (found.isEmpty() || !openers.mayAgree(actor, found.get())) {
            write(actor, "buka-obrolan-ditolak", found.map(Opening::student).orElse(""), id);
            return new Outcome.Refused();
        }
        if (found.get().isWaiting(clock.instant())) {
            write(actor, "buka-obrolan-disetujui", found.get().student(), id);
            openings.approve(id, actor.person(), clock.instant());
        }
        return openings.find(id)
                .filter(opening -> actor.person().equals(opening.approver()) && opening.isOpen(clock.instant()))
                .<Outcome>map(Outcome.Agreed::new)
                .orElseGet(Outcome.Refused::new);
    }

    private void write(Actor actor, String act, String student, String id) {
        log.append(new AuditEntry(clock.instant(), actor.person(), act, student, "permintaan " + id));
    }
}
